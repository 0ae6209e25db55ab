package org.scrutinyassistant.app.architecture.sample.teams;

/** Something of this part for others to see. */
public class Talk {}
