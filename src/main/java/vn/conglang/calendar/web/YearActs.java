package vn.conglang.calendar.web;

import java.util.List;
import vn.conglang.core.Refusal;

/**
 * What somebody may do with a year now.
 *
 * @param decide whether their post decides on years at all
 * @param toConfirm why they may not confirm it; empty when they may
 */
public record YearActs(
        boolean edit,
        boolean present,
        boolean takeBack,
        boolean drop,
        boolean decide,
        boolean sendBack,
        List<Refusal> toConfirm) {}
