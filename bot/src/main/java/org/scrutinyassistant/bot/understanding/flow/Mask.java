package org.scrutinyassistant.bot.understanding.flow;

import java.util.Locale;
import org.scrutinyassistant.bot.understanding.EntityKind;

/** What stands in a sentence for a thing that is named, so that sentences about different things compare. */
public enum Mask {
    SUBJECT("this topic"),
    TERM("this topic"),
    PERIOD("that month"),
    AREA("that area"),
    PERSON("that person"),
    COMMITTEE("the committee"),
    ITEM("that item"),
    RECOMMENDATION("that recommendation"),
    YES_NO("yes");

    private final String spoken;

    Mask(String spoken) {
        this.spoken = spoken;
    }

    String spoken() {
        return spoken;
    }

    public boolean subject() {
        return this == SUBJECT || this == TERM;
    }

    String token() {
        return "<" + name().toLowerCase(Locale.ROOT) + ">";
    }

    /** Whether it tells what is asked about, rather than when or where. */
    public boolean tells() {
        return this != PERIOD && this != AREA && this != YES_NO;
    }

    public static Mask of(EntityKind kind) {
        return switch (kind) {
            case TERM -> TERM;
            case INDICATOR, STATED_FIGURE, PASSAGE -> SUBJECT;
            case MONTH, YEAR, DATE -> PERIOD;
            case AREA -> AREA;
            case COMMITTEE -> COMMITTEE;
            case AGENDA_ITEM -> ITEM;
            case RECOMMENDATION -> RECOMMENDATION;
            case PERSON -> PERSON;
            case YES_NO, WORDS -> YES_NO;
        };
    }

    /** Returns the mask for a slot by its name in an example, as "{other-month}" or "{item}". */
    static Mask ofSlot(String slot) {
        String name = slot.toLowerCase(Locale.ROOT);
        if (name.matches(".*(month|year|date|day|period|when|since|until|meeting).*")) {
            return PERIOD;
        }
        if (name.matches(".*(area|neighbour|region|place|benchmark).*")) {
            return AREA;
        }
        if (name.matches(".*(person|councillor|officer|member|who|owner|name).*")) {
            return PERSON;
        }
        if (name.matches(".*(committee|panel).*")) {
            return COMMITTEE;
        }
        if (name.matches(".*recommendation.*")) {
            return RECOMMENDATION;
        }
        if (name.matches(".*(term|acronym|word|phrase).*")) {
            return TERM;
        }
        return name.matches(".*item.*") ? ITEM : SUBJECT;
    }
}
