-- Tries in vain are counted for every door where the address is the key, not for fact checks alone.
alter table fact_check_limit rename to vain_try;
alter index fact_check_limit_expires rename to vain_try_expires;
alter index fact_check_limit_pkey rename to vain_try_pkey;
