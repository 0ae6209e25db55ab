package org.scrutinyassistant.app.architecture.sample.register;

import okhttp3.OkHttpClient;

/** Breaks the rule of the same name. */
class UsesOkHttp {

    OkHttpClient seen;
}
