package org.scrutinyassistant.app.architecture.sample.bot;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Breaks the rule of the same name. */
class UsesPdfBox {

    PDDocument seen;
}
