package org.scrutinyassistant.teams;

import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;

/** An activity that may come in, and who vouches for it. */
record Arrival(ClaimsIdentity caller, Activity activity) {}
