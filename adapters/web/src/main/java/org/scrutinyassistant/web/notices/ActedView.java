package org.scrutinyassistant.web.notices;

/** What came of an answer to a notice: one line for whoever gave it, and the notice as it stands now. */
record ActedView(String words, NoticeView notice) {}
