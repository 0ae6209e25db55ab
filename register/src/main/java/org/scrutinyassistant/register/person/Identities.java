package org.scrutinyassistant.register.person;

import java.util.Optional;

/** Says who in the register somebody is whom a channel has identified. */
@FunctionalInterface
public interface Identities {

    /**
     * Returns the person behind an account in Teams, or nothing if nobody is proven to be.
     *
     * @param account a directory object's id or a Teams user's id, as a turn of the dialogue carries it
     */
    Optional<Addressee> byTeams(String account);
}
