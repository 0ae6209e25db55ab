package org.scrutinyassistant.app.architecture.sample.packs;

/** Stands for anything in the adapter of packs. */
public class Pack {}
