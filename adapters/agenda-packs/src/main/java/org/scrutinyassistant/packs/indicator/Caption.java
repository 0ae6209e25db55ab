package org.scrutinyassistant.packs.indicator;

import java.util.regex.Pattern;

/** What a column of the data set holds, told by the words at its head. */
enum Caption {
    REF("ref\\b\\.?|reference"),
    MONTHLY("(?!)"),
    CHANGE_MONTH("(?:%|percentage) ?change from (?:the )?(?:previous|prev\\.?|last) month|monthly change"),
    CHANGE_YEAR("(?:%|percentage) ?change from|annual change"),
    AVERAGE("(?:12|twelve)[- ]?(?:month|mnth|mth)s?[- ]+(?:average|avg|mean)\\b|\\baverage\\b|\\bavg\\b"),
    MAXIMUM("(?:12|twelve)[- ]?(?:month|mnth|mth)s?[- ]+max(?:imum)?\\b\\.?(?: value)?|\\bmax(?:imum)?\\b\\.?"),
    FLAG("percentage ?\\?"),
    NEIGHBOUR("stat(?:istical|s)?\\.? ?neighbours?(?: average)?|\\bsn\\b"),
    ENGLAND("\\bengland\\b|\\beng\\b|\\bnational\\b"),
    REGION("\\bs\\.?e\\.? region|\\bsouth east\\b|\\bregion(?:al)?\\b"),
    TARGET("\\btarget\\b"),
    OWNER("\\bowner\\b|lead officer|responsible officer"),
    REPORTER("\\breport(?:er|ed by)\\b"),
    COMMENTARY("\\bcommentary\\b|\\bcomments?\\b|\\bnarrative\\b"),
    NAME("\\bindicator\\b|\\bmeasure\\b|\\bkpi\\b|\\bdescription\\b|^name$"),
    OTHER("(?!)");

    private final Pattern words;

    Caption(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    Pattern words() {
        return words;
    }

    static Caption of(String cell) {
        for (Caption caption : values()) {
            if (caption.words.matcher(cell).lookingAt()) {
                return caption;
            }
        }
        return OTHER;
    }
}
