package org.scrutinyassistant.app.architecture.sample.register;

import org.apache.lucene.document.Document;

/** Breaks the rule of the same name. */
class UsesLucene {

    Document seen;
}
