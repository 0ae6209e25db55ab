package org.scrutinyassistant.packs.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headings of a report sheet, in the order they are printed; what stands beside one belongs under it. */
enum Heading {
    DECISION_MAKER("decision[- ]maker\\s*:"),
    SUBJECT("subject\\s*:"),
    DATE_OF_DECISION("date of (?:decision|meeting)\\s*:"),
    REPORT_OF("report of\\s*:"),
    CONTACT_DETAILS("contact details\\b:?"),
    CONFIDENTIALITY("statement of confidentiality\\b:?"),
    BRIEF_SUMMARY("(?:brief|executive) summary\\b:?"),
    RECOMMENDATIONS("(?:recommendations?\\s*:|(?-i:RECOMMENDATIONS?)\\b)"),
    REASONS("reasons? for (?:the )?(?:report )?recommendations?\\b.*"),
    DETAIL("(?:alternative options|detail\\b|background\\b|resource implications|consultation\\b).*"),
    APPENDICES("appendices\\b:?(?=\\s*$|\\s+1\\.)"),
    FURTHER_PAPERS(
            "(?:documents in (?:the )?members.*|equality (?:and safety )?impact.*|(?:data protection|privacy) impact.*"
                    + "|other background.*|background (?:papers|documents).*)");

    private final Pattern printed;

    Heading(String pattern) {
        printed = Pattern.compile("(?i)" + pattern);
    }

    /** The words after the heading on the same line; empty where the line doesn't start with this heading. */
    Optional<String> wordsAfter(String line) {
        Matcher matcher = printed.matcher(line);
        return matcher.lookingAt() ? Optional.of(line.substring(matcher.end()).strip()) : Optional.empty();
    }

    /** The heading that a line starts with, among those that come later on the sheet. */
    Optional<Heading> following(String line) {
        return Stream.of(values())
                .filter(heading -> heading.compareTo(this) > 0)
                .filter(heading -> heading.wordsAfter(line).isPresent())
                .findFirst();
    }
}
