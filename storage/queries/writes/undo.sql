-- What /back takes off a person's page again.

-- name: remove_step!
delete from step where person_id = :person_id and number = :number;

-- name: unpark!
delete from parked where person_id = :person_id and number = :number;
