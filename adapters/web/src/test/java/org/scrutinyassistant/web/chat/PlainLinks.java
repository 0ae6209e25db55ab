package org.scrutinyassistant.web.chat;

import java.util.Map;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;

/** Leaves links as they are written, where there is no server. */
final class PlainLinks extends AbstractLinkBuilder {

    @Override
    public String buildLink(IExpressionContext context, String base, Map<String, Object> parameters) {
        return base;
    }
}
