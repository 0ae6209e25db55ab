package org.scrutinyassistant.bot.notice;

import org.scrutinyassistant.bot.flow.yaml.Mapping;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;

/** Reads the words that all notices share. */
final class CommonReader {

    /** The file they stand in. */
    static final String FILE = "every-notice.notice.yml";

    private CommonReader() {}

    static CommonWords common(YamlFile file) {
        Mapping written =
                file.read().only("notice", "purpose", "working", "why", "cover", "statutory", "digest", "labels");
        written.words("notice");
        written.words("purpose");
        Mapping digest = written.need("digest").mapping("digest").only("title", "text");
        written.need("labels").mapping("labels").only(CommonWords.LABELS.toArray(String[]::new));
        return new CommonWords(
                written.place(),
                NoticeReader.phrase(written, "working"),
                NoticeReader.phrase(written, "why"),
                NoticeReader.phrase(written, "cover"),
                NoticeReader.phrase(written, "statutory"),
                NoticeReader.phrase(digest, "title"),
                NoticeReader.phrase(digest, "text"),
                written.texts("labels"));
    }
}
