package org.scrutinyassistant.packs.importing;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Finds the importer and the sections it stores. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class ImportingConfiguration {}
