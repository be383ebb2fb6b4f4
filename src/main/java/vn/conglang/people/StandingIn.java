package vn.conglang.people;

import vn.conglang.core.OfficeClock;

/**
 * On which days a delegation holds (5.b), said once for everything that asks the database: between
 * its days, while the post is held that is delegated, and while whoever stands in has an account
 * and is still one who may: a deputy for the head of the Board, a leader for a deputy, somebody
 * appointed in the unit or belonging to it for its head. Nobody stands in for anybody after the
 * last of their own posts has ended.
 */
public final class StandingIn {

    /** A condition on {@code delegation d} and its {@code appointment a}; asks for {@code :day}. */
    public static final String HOLDS =
            """
                :day between d.valid_from and d.valid_to
                and a.valid_from <= :day
                and (a.valid_to is null or a.valid_to >= :day)
                and exists (
                    select from staff who
                    where who.id = d.delegate_id and who.state = 'ACTIVE'
                )
                and case a.post
                    when 'HEAD_EDITOR' then exists (
                        select from appointment own
                        where own.staff_id = d.delegate_id
                          and own.valid_from <= :day
                          and (own.valid_to is null or own.valid_to >= :day)
                          and own.post = 'DEPUTY_EDITOR'
                    )
                    when 'DEPUTY_EDITOR' then exists (
                        select from appointment own
                        where own.staff_id = d.delegate_id
                          and own.valid_from <= :day
                          and (own.valid_to is null or own.valid_to >= :day)
                          and own.post in ('HEAD_EDITOR', 'DEPUTY_EDITOR')
                    )
                    else exists (
                        select from appointment own
                        where own.staff_id = d.delegate_id
                          and own.valid_from <= :day
                          and (own.valid_to is null or own.valid_to >= :day)
                          and own.unit_id = a.unit_id
                    ) or exists (
                        select from staff who
                        where who.id = d.delegate_id
                          and who.unit_id = a.unit_id
                          and (
                            exists (
                                select from appointment own
                                where own.staff_id = d.delegate_id
                                  and own.valid_from <= :day
                                  and (own.valid_to is null or own.valid_to >= :day)
                            )
                            or not exists (
                                select from appointment own
                                where own.staff_id = d.delegate_id
                                  and own.valid_to >= least(d.valid_from, (d.made_at at time zone '%s')::date) - 1
                                  and own.valid_to < :day
                            )
                          )
                    )
                end
            """
                    .formatted(OfficeClock.ZONE);

    private StandingIn() {}
}
