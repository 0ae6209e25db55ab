package org.scrutinyassistant.bot.understanding;

/** The kinds of thing a question can name; a flow's slot has one of them as its type. */
public enum EntityKind {
    TERM,
    INDICATOR,
    STATED_FIGURE,
    PASSAGE,
    MONTH,
    YEAR,
    DATE,
    AREA,
    COMMITTEE,
    AGENDA_ITEM,
    RECOMMENDATION,
    PERSON,
    YES_NO,
    WORDS;

    /** Returns whether it is only ever the reply to a question, and never found in what is said otherwise. */
    public boolean onlyReplied() {
        return this == YES_NO || this == WORDS;
    }
}
