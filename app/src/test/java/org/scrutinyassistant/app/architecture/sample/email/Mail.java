package org.scrutinyassistant.app.architecture.sample.email;

/** Something of this part for others to see. */
public class Mail {}
