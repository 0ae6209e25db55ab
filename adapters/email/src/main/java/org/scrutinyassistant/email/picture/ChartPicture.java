package org.scrutinyassistant.email.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.message.LineChart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws a line over time. */
public final class ChartPicture {

    private static final Logger LOG = LoggerFactory.getLogger(ChartPicture.class);
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int MOST_LABELS = 8;
    private static final Color LINE = new Color(0x12, 0x43, 0x6d);

    private ChartPicture() {}

    /** Returns it in PNG, or nothing where two figures don't make a line or this machine can't draw; the figures are always in words too. */
    public static Optional<byte[]> png(LineChart chart) {
        if (chart.points().size() < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(encoded(BitmapEncoder.getBufferedImage(drawn(chart))));
        } catch (IOException | RuntimeException | LinkageError undrawable) {
            LOG.warn("The chart of {} could not be drawn; its figures are sent in words", chart.title(), undrawable);
            return Optional.empty();
        }
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private static CategoryChart drawn(LineChart chart) {
        CategoryChart drawing = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(chart.title())
                .xAxisTitle("Month")
                .yAxisTitle(chart.unit())
                .build();
        style(drawing.getStyler(), chart.points().size());
        drawing.addSeries(
                        chart.title(),
                        chart.points().stream().map(ChartPoint::label).toList(),
                        chart.points().stream().map(ChartPoint::value).toList())
                .setMarkerColor(LINE)
                .setLineColor(LINE);
        return drawing;
    }

    private static void style(CategoryStyler styler, int points) {
        styler.setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Line);
        styler.setLegendVisible(false);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setXAxisMaxLabelCount(Math.min(points, MOST_LABELS));
    }
}
