package org.scrutinyassistant.app.architecture.sample.register;

/** Stands for anything in the register. */
public class Stored {}
