package org.scrutinyassistant.app.architecture.sample.bot;

/** Stands for anything in the bot. */
public class Answer {}
