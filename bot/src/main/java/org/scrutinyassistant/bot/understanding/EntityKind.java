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
    YES_NO
}
