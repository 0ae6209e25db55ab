package org.scrutinyassistant.scheduler.due;

import org.scrutinyassistant.register.person.Roster;

/** One kind of reason to tell somebody something; reads the register once, and then says for any day what is due. */
public interface DueRule {

    Foresight read(Roster roster);
}
