package nl.regiospiegel.comparison.timeline.entity;

import java.util.List;
import nl.regiospiegel.regions.timeline.entity.EventType;

/** The events a region's clock can stand at 0 at. Clients, new requests and the contract can change hands on different days. */
public enum ClockEvent {
    CONTRACT_START("contract-start", EventType.CONTRACT_START),
    CLIENT_TRANSFER("client-transfer", EventType.CLIENT_TRANSFER),
    INTAKE_CUT_OVER("intake-cut-over", EventType.INTAKE_CUT_OVER),
    /** The final award, or what comes nearest to it. */
    AWARD("award", EventType.FINAL_AWARD, EventType.AWARD, EventType.PROVISIONAL_AWARD);

    private final String code;
    private final List<EventType> types;

    ClockEvent(String code, EventType... types) {
        this.code = code;
        this.types = List.of(types);
    }

    public String code() {
        return code;
    }

    /** The steps of a timeline that are this event, the best first. */
    public List<EventType> types() {
        return types;
    }
}
