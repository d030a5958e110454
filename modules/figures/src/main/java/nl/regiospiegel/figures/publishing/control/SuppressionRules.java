package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** From which count on the speaking region shows numbers to others. What was submitted before keeps the rule it had. */
@ApplicationScoped
public class SuppressionRules {

    private static final int NOT_ROUNDED = 1;
    private static final int ROUNDED = 5;
    private static final String FIND = "select threshold, rounding from figures.suppression_rule where region_id = ?";
    private static final String KEEP =
            """
            insert into figures.suppression_rule (region_id, threshold, rounding) values (?, ?, ?)
            on conflict (region_id) do update set threshold = excluded.threshold, rounding = excluded.rounding
            """;

    @Inject
    private Sql sql;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Event<Audited> audited;

    @Transactional
    public SuppressionRule current() {
        return sql.list(FIND, SuppressionRules::read, region()).stream()
                .findFirst()
                .orElse(SuppressionRule.STANDARD);
    }

    @Transactional
    public void change(SuppressionRule rule) {
        if (!rule.equals(current())) {
            sql.execute(KEEP, region(), rule.threshold(), rounding(rule));
            var detail = "drempel " + rule.threshold() + ", afronding op " + rounding(rule);
            audited.fire(new Audited("suppression-rule-changed", null, detail));
        }
    }

    private String region() {
        return speaking.region().orElseThrow().value();
    }

    static SuppressionRule read(ResultSet row) throws SQLException {
        return new SuppressionRule(row.getInt("threshold"), row.getInt("rounding") == ROUNDED);
    }

    static int rounding(SuppressionRule rule) {
        return rule.rounding() ? ROUNDED : NOT_ROUNDED;
    }
}
