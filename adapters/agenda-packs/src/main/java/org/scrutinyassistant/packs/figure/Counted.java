package org.scrutinyassistant.packs.figure;

import java.util.regex.Pattern;

/** What councils count: people, cases and events that a bare number before them reports. */
final class Counted {

    static final String NOUNS =
            "(?:children|people|persons|adults|women|men|girls|boys|babies|pupils|students|learners|families|residents"
                    + "|carers|parents|households|tenants|patients|clients|members|users|leavers|olds|attendees|participants|professionals"
                    + "|practitioners|employees|workers|staff|volunteers|apprentices|officers|teachers|governors|councillors|visitors"
                    + "|entrants|offenders|victims|referrals|contacts|complaints|compliments|placements|cases|deaths|births|incidents|plans"
                    + "|applications|homes|properties|dwellings|schools|settings|businesses|authorities|councils|vacancies|jobs|posts"
                    + "|visits|assessments|enquiries|conferences|reviews|actions|challenges|requests|calls|episodes|reports|notifications"
                    + "|alerts|orders|adoptions|moves|exclusions|suspensions|absences|crimes|offences|arrests|admissions|discharges"
                    + "|appointments|inspections|repairs|missed|collections|tonnes|bookings|loans|responses|recommendations|UASC)";
    private static final Pattern NEXT = Pattern.compile(
            "^\\s(?:(?!(?-i:and|or|with|to|for|from|by|who|when|which|that|of|in|at|on|as|is|was)\\b)[\\p{L}\\d’'/-]+\\s){0,4}?"
                    + NOUNS + "\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DIRECTLY =
            Pattern.compile("^\\s(?:\\p{Ll}+\\s)?" + NOUNS + "\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Counted() {}

    static boolean directly(String after) {
        return DIRECTLY.matcher(after).matches();
    }

    /** Whether the words after a number, up to the fifth, name something counted. */
    static boolean next(String after) {
        return NEXT.matcher(after).matches();
    }
}
