package org.scrutinyassistant.web.notices;

/** What came of sending failed notices again, in one line. */
record ResentView(String words) {}
