package org.scrutinyassistant.register;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A register on its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(RegisterConfiguration.class)
class RegisterTestApplication {}
