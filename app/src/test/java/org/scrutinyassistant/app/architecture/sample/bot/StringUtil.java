package org.scrutinyassistant.app.architecture.sample.bot;

/** Breaks the rule of the same name. */
class StringUtil {}
