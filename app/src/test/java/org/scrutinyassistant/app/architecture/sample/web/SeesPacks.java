package org.scrutinyassistant.app.architecture.sample.web;

import org.scrutinyassistant.app.architecture.sample.packs.Pack;

/** Breaks the rule of the same name. */
class SeesPacks {

    Pack seen;
}
