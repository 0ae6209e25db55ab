package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.register.committee.Contact;
import org.scrutinyassistant.register.committee.Contacts;
import org.springframework.stereotype.Component;

/** Stores the contacts of a pack. */
@Component
final class ContactSection extends FactSection<Contact> {

    ContactSection(Contacts kept) {
        super("contacts", kept);
    }

    @Override
    List<Contact> facts(Importing pack) {
        return pack.pack().meeting().contacts().stream()
                .map(it -> new Contact(pack.somewhere(), it.name(), it.role(), it.tel(), it.email()))
                .toList();
    }
}
