package org.scrutinyassistant.app.architecture.sample.web;

/** Stands for anything in the web adapter. */
public class Page {}
