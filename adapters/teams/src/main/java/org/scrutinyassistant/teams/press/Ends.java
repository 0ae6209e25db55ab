package org.scrutinyassistant.teams.press;

import org.scrutinyassistant.register.person.Identities;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.ledger.Ledger;

/** What an answer goes through: who it is from, which notice it is about, and where it takes effect. */
record Ends(Identities identities, RosterReading people, Ledger ledger, Acting acting) {}
