package nl.regiospiegel.figures.fetching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import nl.regiospiegel.figures.fetching.entity.FetchOrder;
import nl.regiospiegel.figures.fetching.entity.FetchSchedule;
import nl.regiospiegel.figures.fetching.entity.Rhythm;
import nl.regiospiegel.figures.fetching.entity.TableSelection;
import nl.regiospiegel.regions.audit.Audited;

/** Makes schedules, and decides when each is due again. */
@ApplicationScoped
public class PlanSchedules {

    /** So long nothing may be heard of a fetch before it is begun again, perhaps by another server. */
    private static final Duration LEASE = Duration.ofHours(6);

    private static final Duration FIRST_RETRY = Duration.ofHours(1);
    private static final int MOST_ATTEMPTS = 5;
    private static final int ID_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private FetchSchedules schedules;

    @Inject
    private Event<Audited> audited;

    private InstantSource clock = InstantSource.system();

    PlanSchedules() {}

    PlanSchedules(FetchSchedules schedules, InstantSource clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    @Transactional
    public FetchSchedule add(TableSelection selection, Rhythm rhythm, boolean confirm, String account) {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        var now = clock.instant();
        var schedule = new FetchSchedule(
                id, selection, rhythm, confirm, rhythm.after(now, id.hashCode()), 0, null, null, now, account);
        schedules.add(schedule);
        audited.fire(new Audited("fetch-schedule-added", id, selection.table()));
        return schedule;
    }

    /** @throws UnknownSchedule when the region has no such schedule */
    @Transactional
    public void remove(String id) {
        if (!schedules.remove(id)) {
            throw new UnknownSchedule(id);
        }
        audited.fire(new Audited("fetch-schedule-removed", id, null));
    }

    /** The orders of the schedules that are due and that no other server took. */
    List<FetchOrder> takeDue() {
        var now = clock.instant();
        return schedules.due(now).stream()
                .filter(schedule -> schedules.claim(schedule, now, now.plus(LEASE)))
                .map(schedule -> new FetchOrder(
                        schedule.selection(), schedule.confirm(), false, schedule.createdBy(), schedule.id()))
                .toList();
    }

    /** @param id the schedule, {@code null} when a person ordered the fetch */
    void succeeded(String id) {
        if (id != null) {
            schedules.find(id).ifPresent(schedule -> schedules.plan(id, schedule.next(clock.instant()), 0));
        }
    }

    /** Tries again after an hour, then two, four and eight; after that in its own rhythm. */
    void failed(String id) {
        if (id != null) {
            schedules.find(id).ifPresent(schedule -> schedules.plan(id, retry(schedule), schedule.attempts()));
        }
    }

    private Instant retry(FetchSchedule schedule) {
        var now = clock.instant();
        var usual = schedule.next(now);
        if (schedule.attempts() >= MOST_ATTEMPTS) {
            return usual;
        }
        var soon = now.plus(FIRST_RETRY.multipliedBy(1L << Math.max(0, schedule.attempts() - 1)));
        return soon.isBefore(usual) ? soon : usual;
    }
}
