package org.scrutinyassistant.app.architecture.sample.web;

import com.microsoft.bot.schema.Activity;

/** Breaks the rule of the same name. */
class UsesTheBotFramework {

    Activity seen;
}
