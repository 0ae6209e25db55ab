package org.scrutinyassistant.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoPacksTest {

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
    private static final Pattern TELEPHONE = Pattern.compile("Tel: (.*)");
    private static final Pattern LEFT_OVER = Pattern.compile("[{}]|(?m)^@");

    @Test
    void everyFieldIsFilled() {
        assertThat(texts()).noneMatch(text -> LEFT_OVER.matcher(text).find());
    }

    @Test
    void everyAddressIsAnExample() {
        assertThat(found(ADDRESS)).isNotEmpty().allMatch(address -> address.endsWith("@example.org"));
    }

    @Test
    void everyTelephoneNumberIsFromTheRangeKeptForDrama() {
        assertThat(found(TELEPHONE)).isNotEmpty().allMatch(telephone -> telephone.matches("Tel: 01632 960\\d{3}"));
    }

    @Test
    void twoStartsOnOneDayGiveTheSamePacks() {
        LocalDate today = LocalDate.of(2028, 2, 29);

        assertThat(new DemoPacks().on(today)).isEqualTo(new DemoPacks().on(today));
    }

    @Test
    void noLongLineIsTakenFromARealPack() {
        String real = SharedPacks.text();

        assertThat(texts().flatMap(String::lines).map(SharedPacks::folded).distinct())
                .filteredOn(line -> line.length() >= SharedPacks.LONG)
                .isNotEmpty()
                .noneMatch(real::contains);
    }

    private static List<String> found(Pattern pattern) {
        return texts().flatMap(text -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static Stream<String> texts() {
        return DemoDays.days()
                .flatMap(today -> new DemoPacks().on(today).stream())
                .map(DemoPack::text);
    }
}
