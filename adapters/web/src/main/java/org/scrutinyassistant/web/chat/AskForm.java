package org.scrutinyassistant.web.chat;

import org.scrutinyassistant.web.fault.FieldFault;

/** The words with which the form says what is wrong. */
final class AskForm {

    private AskForm() {}

    static String wrong(FieldFault fault) {
        String why = String.valueOf(fault.getMessage());
        return why.contains("characters")
                ? "Your question" + why.substring(fault.field().length())
                : "Enter a question";
    }
}
