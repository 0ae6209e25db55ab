package org.scrutinyassistant.packs.loading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one page after another until a limit on characters or time is passed. */
final class PageTextStripper extends PDFTextStripper {

    private final LoadingLimits limits;
    private final long deadline;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private @Nullable TextPosition first;
    private int characters;

    PageTextStripper(LoadingLimits limits) {
        this.limits = limits;
        deadline = System.nanoTime() + limits.time().toNanos();
    }

    List<String> page(PDDocument document, int number) throws IOException {
        lines.clear();
        setStartPage(number);
        setEndPage(number);
        getText(document);
        endLine();
        return PrintedLine.spaced(lines);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (first == null && !positions.isEmpty()) {
            first = positions.get(0);
        }
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(getWordSeparator());
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() - deadline > 0) {
            throw new TooMuch("the PDF takes longer than " + limits.time().toSeconds() + " seconds to read");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters++;
        if (characters > limits.characters()) {
            throw new TooMuch("the PDF holds more than " + limits.characters() + " characters");
        }
        super.processTextPosition(text);
    }

    private void endLine() {
        TextPosition start = first;
        if (start != null) {
            lines.add(new PrintedLine(line.toString(), start.getYDirAdj(), start.getDir()));
        }
        line.setLength(0);
        first = null;
    }

    /** Stops the reading of a page; the fault is one clear line. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMuch(String fault) {
            super(fault);
        }

        String fault() {
            return String.valueOf(getMessage());
        }
    }
}
