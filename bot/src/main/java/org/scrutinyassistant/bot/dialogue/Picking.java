package org.scrutinyassistant.bot.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks one of a list by what it is called, or by its number: "2", "option 2", "the second one". */
final class Picking {

    private static final Pattern NUMBER = Pattern.compile("(?:option |number |no )?(\\d{1,2})");
    private static final Pattern ORDINAL = Pattern.compile("(?:the )?(first|second|third|fourth|fifth|last)(?: one)?");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private Picking() {}

    static <T> Optional<T> pick(String text, List<T> offered, Function<T, String> label) {
        String said = plain(text);
        return offered.stream()
                .filter(one -> plain(label.apply(one)).equals(said))
                .findFirst()
                .or(() -> at(offered, position(said, offered.size())));
    }

    private static int position(String said, int size) {
        Matcher number = NUMBER.matcher(said);
        if (number.matches()) {
            return Integer.parseInt(number.group(1));
        }
        Matcher ordinal = ORDINAL.matcher(said);
        if (!ordinal.matches()) {
            return 0;
        }
        return ordinal.group(1).equals("last") ? size : ORDINALS.indexOf(ordinal.group(1)) + 1;
    }

    private static <T> Optional<T> at(List<T> offered, int position) {
        return position < 1 || position > offered.size() ? Optional.empty() : Optional.of(offered.get(position - 1));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
