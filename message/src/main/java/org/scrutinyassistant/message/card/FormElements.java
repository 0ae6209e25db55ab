package org.scrutinyassistant.message.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Form;

/** The inputs of a form and its presses, whose data name the subject of every form on the card. */
record FormElements(List<String> subjects) {

    private static final int LONGEST = 1_000;

    Stream<Map<String, Object>> of(Form form) {
        Stream<Map<String, Object>> inputs = form.fields().stream().map(field -> input(form, field));
        return form.presses().isEmpty() ? inputs : Stream.concat(inputs, Stream.of(presses(form)));
    }

    private static Map<String, Object> input(Form form, Form.Field field) {
        Element input = Element.of(field.kind() == Form.Kind.DAY ? "Input.Date" : "Input.Text")
                .with("id", form.subject() + "/" + field.name())
                .with("label", field.label());
        return field.kind() == Form.Kind.DAY
                ? input.toMap()
                : input.with("isMultiline", true).with("maxLength", LONGEST).toMap();
    }

    private Map<String, Object> presses(Form form) {
        return Element.of("ActionSet")
                .with(
                        "actions",
                        form.presses().stream()
                                .map(press -> execute(form, press))
                                .toList())
                .toMap();
    }

    private Map<String, Object> execute(Form form, Form.Press press) {
        return Element.of("Action.Execute")
                .with("title", press.label())
                .with("verb", press.verb())
                .with("data", data(form, press))
                .with("fallback", submit(form, press))
                .toMap();
    }

    private Map<String, Object> submit(Form form, Form.Press press) {
        Map<String, Object> data = data(form, press);
        data.put("verb", press.verb());
        return Element.of("Action.Submit")
                .with("title", press.label())
                .with("data", data)
                .toMap();
    }

    /** Returns the subjects in few letters, since they stand in every press: "notice:7,8". */
    private String all() {
        StringBuilder all = new StringBuilder();
        String kind = "";
        for (String subject : subjects) {
            String own = subject.substring(0, subject.indexOf(':') + 1);
            all.append(all.isEmpty() ? "" : ",").append(own.equals(kind) ? subject.substring(own.length()) : subject);
            kind = own;
        }
        return all.toString();
    }

    private Map<String, Object> data(Form form, Form.Press press) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("subject", form.subject());
        data.put("subjects", all());
        if (press.value() != null) {
            data.put("value", press.value());
        }
        return data;
    }
}
