package org.scrutinyassistant.scheduler.delivery;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a database that is away from one that says what is wrong with the question. */
final class Away {

    private Away() {}

    static boolean is(RuntimeException fault) {
        return fault instanceof TransactionException || (fault instanceof DataAccessException && !faulty(fault));
    }

    private static boolean faulty(RuntimeException fault) {
        return fault instanceof NonTransientDataAccessException
                && !(fault instanceof NonTransientDataAccessResourceException)
                && !(fault instanceof UncategorizedDataAccessException);
    }
}
