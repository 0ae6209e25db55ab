package org.scrutinyassistant.packs.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.loading.UnreadablePack;

/** What the register holds after packs were imported, one after the other, twice or at once. */
class PackImporterTest extends ImportingScene {

    @Test
    void aPackIsStoredWithItsCommitteeAndTold() {
        ImportReport report = put("one", APack.of("2025-06-12").term("Green corridor", "A path with trees."));

        assertThat(report.unchanged()).isFalse();
        assertThat(report.sections()).contains(new SectionCount("terms", 1, 0, 0));
        assertThat(committee().name()).isEqualTo("Parks and Libraries Scrutiny Panel");
        assertThat(listener.told).containsExactly(report.documentId());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        put("one", APack.of("2025-06-12").term("Green corridor", "A path with trees."));
        ImportReport again = put("one", APack.of("2025-06-12"));

        assertThat(again.unchanged()).isTrue();
        assertThat(documents.count()).isEqualTo(1);
        assertThat(terms.count()).isEqualTo(1);
        assertThat(listener.told).hasSize(1);
    }

    @Test
    void aNewerPackSupersedesWithoutLosingHistory() {
        put("one", APack.of("2025-06-12").term("Green corridor", "A path with trees."));
        ImportReport newer = put("two", APack.of("2025-09-11").term("GREEN CORRIDOR", "A path for wildlife."));

        assertThat(newer.sections()).contains(new SectionCount("terms", 0, 1, 0));
        assertThat(standingDefinition()).isEqualTo("A path for wildlife.");
        assertThat(terms.count()).isEqualTo(2);
    }

    @Test
    void anOlderPackImportedLaterDoesNotWin() {
        put("two", APack.of("2025-09-11").term("Green corridor", "A path for wildlife."));
        ImportReport older = put("one", APack.of("2025-06-12").term("Green corridor", "A path with trees."));

        assertThat(older.sections()).contains(new SectionCount("terms", 0, 0, 1));
        assertThat(standingDefinition()).isEqualTo("A path for wildlife.");
    }

    @Test
    void aPackThatFailsHalfwayLeavesNothingBehind() {
        APack tooLarge = visits(Map.of("2025-05", "1" + "0".repeat(30)));

        assertThatThrownBy(() -> put("one", tooLarge))
                .isInstanceOf(UnreadablePack.class)
                .hasMessage("one.pdf: the register refuses what it says");
        assertThat(List.of(
                        documents.count(), committees.count(), indicators.count(), passages.count(), reports.count()))
                .containsOnly(0L);
        assertThat(listener.told).isEmpty();
    }

    @Test
    void packsThatComeTogetherAreBothStored() {
        List<APack> packs = List.of(APack.of("2025-06-12"), APack.of("2025-09-11"));

        List<CompletableFuture<ImportReport>> running = packs.stream()
                .map(pack -> CompletableFuture.supplyAsync(() -> put(pack.date().toString(), pack)))
                .toList();

        assertThat(running).extracting(CompletableFuture::join).noneMatch(ImportReport::unchanged);
        assertThat(committees.count()).isEqualTo(1);
        assertThat(documents.count()).isEqualTo(2);
    }
}
