package org.scrutinyassistant.app.architecture.sample.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Breaks the rule of the same name. */
@ConfigurationProperties("sample")
class SettingsClass {}
