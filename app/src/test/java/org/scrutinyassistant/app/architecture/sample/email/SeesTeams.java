package org.scrutinyassistant.app.architecture.sample.email;

import org.scrutinyassistant.app.architecture.sample.teams.Talk;

/** Breaks the rule of the same name. */
class SeesTeams {

    Talk seen;
}
