package org.scrutinyassistant.register.indicator;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which way is better for the indicators of one reference, or of names in which {@code name}, a regular expression, is found. */
public record PolarityRule(@Nullable String ref, @Nullable String name, Polarity polarity) {

    public PolarityRule {
        if ((ref == null) == (name == null)) {
            throw new IllegalArgumentException("a rule of scrutiny.indicators.polarity has either a ref or a name");
        }
        if (name != null) {
            pattern(name);
        }
    }

    boolean covers(@Nullable String printedRef, String printedName) {
        return name == null
                ? printedRef != null && folded(printedRef).equals(folded(String.valueOf(ref)))
                : pattern(name).matcher(printedName).find();
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(name, Pattern.CASE_INSENSITIVE);
    }

    private static String folded(String ref) {
        return ref.replaceAll("\\s", "").toLowerCase(Locale.UK);
    }
}
