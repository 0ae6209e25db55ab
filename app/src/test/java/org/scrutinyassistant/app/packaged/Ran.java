package org.scrutinyassistant.app.packaged;

/** What a program left: its exit status and what it printed. */
record Ran(int status, String out, String err) {}
