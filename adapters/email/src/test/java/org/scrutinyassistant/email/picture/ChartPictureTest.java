package org.scrutinyassistant.email.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.email.Dispatches;
import org.scrutinyassistant.message.LineChart;

/** A chart is a picture that every mail program can show, and a sentence for everybody else. */
class ChartPictureTest {

    @Test
    void thePictureDecodesAndShowsALine() throws Exception {
        BufferedImage picture = ImageIO.read(
                new ByteArrayInputStream(ChartPicture.png(Dispatches.visits()).orElseThrow()));
        assertThat(picture.getWidth()).isEqualTo(1280);
        long blue = IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()))
                .filter(colour -> colour == 0xff12436d)
                .count();
        assertThat(blue).isGreaterThan(500);
    }

    @Test
    void theSentenceTellsTheCourse() {
        assertThat(ChartWords.of(Dispatches.visits()))
                .isEqualTo(
                        "Line chart of Visits to the baths (visits): from 3120 in Apr 2031 to 2410 in Jun 2031; "
                                + "lowest 2410 in Jun 2031, highest 3120 in Apr 2031. The figures are in the table that follows.");
    }

    @Test
    void withoutFiguresThereIsNoPicture() {
        LineChart empty = new LineChart("Visits", "visits", List.of());
        assertThat(ChartPicture.png(empty)).isEmpty();
        assertThat(ChartWords.of(empty)).endsWith("without any figure.");
    }

    @Test
    void oneFigureIsNoLine() {
        LineChart one =
                new LineChart("Visits", "visits", Dispatches.visits().points().subList(0, 1));
        assertThat(ChartPicture.png(one)).isEmpty();
    }
}
