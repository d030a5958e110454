package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.regiospiegel.figures.publishing.entity.Offer;
import nl.regiospiegel.figures.publishing.entity.Step;
import nl.regiospiegel.figures.publishing.entity.StepAction;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The steps of publications, which only the region itself reads. */
@ApplicationScoped
public class PublicationSteps {

    private static final String ADD =
            """
            insert into figures.publication_step (region_id, publication, number, action, at, account, comment, fingerprint)
            select ?, ?, count(*) + 1, ?, ?, ?, ?, ? from figures.publication_step where region_id = ? and publication = ?
            """;
    private static final String FIND =
            """
            select action, at, account, comment, fingerprint from figures.publication_step
            where region_id = ? and publication = ? order by number
            """;

    private static final String SUBMITTED_BY =
            "select distinct publication from figures.publication_step where region_id = ? and action = 'submit' and account = ?";

    @Inject
    private Sql sql;

    @Inject
    private SpeakingRegion speaking;

    public void add(Offer offer, Step step) {
        var region = offer.region().value();
        sql.execute(
                ADD,
                region,
                offer.id(),
                step.action().code(),
                step.at().atOffset(ZoneOffset.UTC),
                step.account(),
                step.comment(),
                step.fingerprint(),
                region,
                offer.id());
    }

    /** Ids of the region's own publications that this account submitted, and therefore does not decide on. */
    public Set<String> submittedBy(String account) {
        var region = speaking.region().orElseThrow().value();
        return Set.copyOf(sql.list(SUBMITTED_BY, row -> row.getString("publication"), region, account));
    }

    /** In the order in which they were taken; none for a publication of another region. */
    public List<Step> of(Offer offer) {
        return sql.list(FIND, PublicationSteps::read, offer.region().value(), offer.id());
    }

    private static Step read(ResultSet row) throws SQLException {
        return new Step(
                Coded.find(StepAction.class, row.getString("action")).orElseThrow(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("comment"),
                row.getString("fingerprint"));
    }
}
