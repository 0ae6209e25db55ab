package org.scrutinyassistant.bot.notice;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Place;
import org.scrutinyassistant.bot.flow.yaml.Refusal;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;

/** Reads the files of notices' words and lets none stand that breaks a rule. */
final class NoticeVerification {

    private static final Set<String> DIGEST = Set.of("count", "kinds");
    private static final List<NoticeCheck> RULES =
            List.of(new MissingStage(), new UnusedStage(), new UnfilledValue(), new UntakenAnswer());

    private final Map<String, NoticeSpec> promised;
    private final List<Refusal> refusals = new ArrayList<>();

    NoticeVerification(List<NoticeSpec> promised) {
        this.promised = promised.stream().collect(toMap(spec -> spec.kind().word(), Function.identity()));
    }

    /**
     * Reads and verifies all words together.
     *
     * @throws Refused with every refusal found, each with file and line
     */
    NoticeWords verify(List<YamlFile> files) {
        Optional<CommonWords> common = files.stream()
                .filter(file -> file.name().endsWith(CommonReader.FILE))
                .flatMap(file -> read(file, CommonReader::common))
                .findFirst();
        List<KindWords> kinds = files.stream()
                .filter(file -> !file.name().endsWith(CommonReader.FILE))
                .flatMap(file -> read(file, NoticeReader::kind))
                .toList();
        if (refusals.isEmpty()) {
            check(common, kinds);
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return new NoticeWords(
                common.orElseThrow(),
                kinds.stream().collect(toMap(words -> NoticeKind.of(words.kind()), words -> words)));
    }

    private <T> Stream<T> read(YamlFile file, Function<YamlFile, T> reader) {
        try {
            return Stream.of(reader.apply(file));
        } catch (Refused e) {
            refusals.addAll(e.refusals());
            return Stream.empty();
        }
    }

    private void check(Optional<CommonWords> common, List<KindWords> kinds) {
        common.ifPresentOrElse(this::check, () -> refuse(new Place(CommonReader.FILE, 1), "this file is missing"));
        promised.keySet().stream()
                .filter(kind -> kinds.stream().noneMatch(words -> words.kind().equals(kind)))
                .sorted()
                .forEach(kind -> refuse(new Place(kind + ".notice.yml", 1), "this file is missing"));
        kinds.forEach(words -> check(words, kinds));
    }

    private void check(CommonWords common) {
        common.ofOneNotice()
                .flatMap(phrase -> UnfilledValue.unfilled(phrase, Set.of()))
                .forEach(refusals::add);
        common.ofDigest()
                .flatMap(phrase -> UnfilledValue.unfilled(phrase, DIGEST))
                .forEach(refusals::add);
        CommonWords.LABELS.stream()
                .filter(label -> !common.labels().containsKey(label))
                .sorted()
                .forEach(label -> refuse(common.place(), "label \"%s\" is missing".formatted(label)));
    }

    private void check(KindWords words, List<KindWords> all) {
        NoticeSpec spec = promised.get(words.kind());
        if (spec == null) {
            refuse(words.place(), "there is no kind of notice called \"%s\"".formatted(words.kind()));
            return;
        }
        if (!words.place().file().endsWith("/" + words.kind() + ".notice.yml")) {
            refuse(
                    words.place(),
                    "notice \"%s\" belongs in a file called %s.notice.yml".formatted(words.kind(), words.kind()));
        }
        all.stream()
                .filter(other ->
                        !other.place().equals(words.place()) && other.kind().equals(words.kind()))
                .forEach(other ->
                        refuse(words.place(), "notice \"%s\" is also at %s".formatted(words.kind(), other.place())));
        RULES.stream().flatMap(rule -> rule.refusals(words, spec)).forEach(refusals::add);
    }

    private void refuse(Place place, String why) {
        refusals.add(new Refusal(place, why));
    }
}
