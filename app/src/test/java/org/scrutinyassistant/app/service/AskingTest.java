package org.scrutinyassistant.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.bot.understanding.LocalUnderstanding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a councillor is told by the service on its demo data. */
@RunningDemo
class AskingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LocalUnderstanding understanding;

    private Caller councillor;

    @BeforeEach
    void comesToTheServiceWhenItHasLearnt() {
        understanding.ready().join();
        councillor = new Caller(port);
    }

    @Test
    void aTermIsExplainedWithItsSource() {
        Heard answer = councillor.ask("term", "what is a section 47 enquiry?");

        assertThat(answer.outcome()).isEqualTo("answered");
        assertThat(answer.text()).contains("Children Act 1989", "reasonable cause to suspect");
        assertThat(answer.sources()).isPositive();
    }

    @Test
    void theNextMeetingIsGivenWithItsDay() {
        Heard answer = councillor.ask("meeting", "when is the next children's services scrutiny panel meeting?");

        assertThat(answer.outcome()).isEqualTo("answered");
        assertThat(answer.text()).contains("Thursday 3 December 2026");
    }

    @Test
    void aFigureIsGivenWithItsMonthAndComparedInTheSameConversation() {
        Heard figure = councillor.ask("figure", "how many children are on a child protection plan?");
        Heard compared = councillor.ask("figure", "and how does that compare with England?");

        assertThat(figure.outcome()).isEqualTo("answered");
        assertThat(figure.text()).containsPattern("stood at \\d+ in October 2026");
        assertThat(figure.sources()).isPositive();
        assertThat(compared.outcome()).isEqualTo("answered");
        assertThat(compared.text()).contains("protection plan", "October 2026").containsPattern("England: \\d+");
    }

    @Test
    void whatIsOverdueIsAnsweredByDeadlines() {
        Heard answer = councillor.ask("overdue", "which of our recommendations are overdue?");

        assertThat(answer.outcome()).isEqualTo("answered");
        assertThat(answer.text())
                .containsPattern("^(No recommendation is|1 recommendation is|\\d+ recommendations are) overdue");
    }

    @Test
    void theWeatherIsDeclined() {
        Heard answer = councillor.ask("weather", "will it rain tomorrow?");

        assertThat(answer.outcome()).isEqualTo("declined");
        assertThat(answer.sources()).isZero();
    }

    @Test
    void ofAnExemptItemOnlyTheTitleIsTold() {
        Heard agenda = councillor.ask(
                "exempt", "is any item exempt at the next meeting of the Children's Services Scrutiny Panel?");
        Heard report = councillor.ask("report", "what does the report on contracts for children's homes say?");

        assertThat(agenda.outcome()).isEqualTo("answered");
        assertThat(agenda.text()).contains("CONTRACTS FOR CHILDREN'S HOMES", "Schedule 12A");
        assertThat(report.outcome()).as(report.text()).isEqualTo("declined");
    }

    @Test
    void aQuestionThatIsTooLongIsRefused() {
        Heard refusal = councillor.ask("long", "why ".repeat(501));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.type()).startsWith("application/problem+json");
    }
}
