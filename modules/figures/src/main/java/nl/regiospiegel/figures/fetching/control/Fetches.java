package nl.regiospiegel.figures.fetching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.util.List;
import nl.regiospiegel.figures.fetching.entity.FetchOrder;
import nl.regiospiegel.figures.importing.job.control.Sql;
import nl.regiospiegel.figures.importing.job.entity.ImportMessage;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Which imports of the speaking region were fetched, and which of those are to be stored by themselves. */
@ApplicationScoped
public class Fetches {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private SpeakingRegion speaking;

    Fetches() {}

    Fetches(EntityManager entities, SpeakingRegion speaking) {
        this.entities = entities;
        this.speaking = speaking;
    }

    /** A previewed import that is to be stored without anybody looking, on whose word. */
    public record Awaited(String job, String account) {}

    @Transactional(TxType.REQUIRES_NEW)
    public void add(String job, FetchOrder order) {
        sql().change(
                        "insert into figures.fetch (region_id, job, schedule, confirm, account) values (?, ?, ?, ?, ?)",
                        speaking.region().orElseThrow().value(),
                        job,
                        order.schedule(),
                        order.confirm(),
                        order.account());
    }

    /** Those without a fault that wait for confirmation and were ordered to be confirmed. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Awaited> awaitingConfirmation() {
        return sql().list(
                        """
                        select f.job, f.account from figures.fetch f
                        join figures.import_job j on j.region_id = f.region_id and j.id = f.job
                        where f.confirm and j.state = 'previewed' and j.message_code is null
                        """,
                        row -> new Awaited(row.getString(1), row.getString(2)));
    }

    /** It is confirmed by nobody but a person from now on, who reads why; unless a person was before. */
    @Transactional(TxType.REQUIRES_NEW)
    public void leaveToPeople(String job, ImportMessage why) {
        sql().change("update figures.fetch set confirm = false where job = ?", job);
        sql().change(
                        """
                        update figures.import_job set message_code = ?, message = ?, revision = revision + 1
                        where id = ? and state = 'previewed'
                        """,
                        why.code(),
                        why.text(),
                        job);
    }

    private Sql sql() {
        return new Sql(entities.unwrap(Connection.class));
    }
}
