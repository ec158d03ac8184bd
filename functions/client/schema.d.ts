// Made from openapi.json by `npm run openapi`; do not change it by hand.

export interface paths {
    "/stock/reallocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give free stock, or what one order has, to another that waits; who gives takes the place of who gets
         * @description An order that waits gives what it has gathered, or is to get; one that waits for none of it there gives what stands ready, and so does any with `ready`. Its shipment has less then, or is void; one that goes whole waits with all the rest. It is refused (409) for what is packed, for an order that takes nothing that is short, and for one that goes whole and has left in part.
         *
         *     Roles: `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["reallocateStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was changed of an order, is to be or was refused, newest first
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["listAmendmentsOfOrder"];
        put?: never;
        /**
         * Amend a confirmed order: what stays as it was keeps its goods, its turn and its price
         * @description What makes nothing worse that a reviewer looks at is so at once; else it waits for a review (`POST /orders/{id}/review`), and the order goes on as it is.
         *
         *     Roles: `customer`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["amendOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/amendments/{amendmentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back an amendment that waits for a review; the order goes on as it is
         * @description A customer takes back what it asked for itself. One that is decided or has lapsed stays so.
         *
         *     Roles: `customer`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["withdrawAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of an order, and what differs between two: the first and the last unless told
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Amendments that wait for a reviewer, with each finding in words, the next to lapse first
         * @description Roles: `reviewer`, `sales`, `finance`, `admin`.
         */
        get: operations["listAmendments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders, newest first; a customer sees its own
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Place an order
         * @description Roles: `customer`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/past-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in an order that another system has seen to its end; nothing is done for it here
         * @description Roles: `admin`.
         *
         *     Problems of its own:
         *     - `already-exists` (409): Exists already
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["recordPastOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders of a customer, newest first
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         */
        get: operations["listOrdersOfCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order, and why it waits: for what, on whom, until when, and what happens then
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every step of an order with who, when and why, oldest first
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel what has not left the warehouse; the rest stays shipped and invoiced
         * @description Roles: `customer`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders that wait for a reviewer, with each finding in words, oldest first
         * @description Roles: `reviewer`, `sales`, `finance`, `admin`.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject an order that waits for review, or the amendment of it that does
         * @description Roles: `reviewer`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["reviewOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an order up again where it stopped: one that is parked, or that stands still
         * @description Roles: `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["redriveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order: up to 100 at once
         * @description Each item is carried out as the single route would, and has a result in the same place: the status and body it would have been answered with, or the problem, which names its fields from the batch on, e.g. `/items/3/name`. An item that is not as its schema has it gets its 400 there, too, and leaves the batch as it is.
         *
         *     With the policy `each`, items succeed and fail by themselves. With `all`, either every one of them is carried out or none, in one transaction; when any can't be, the whole is answered with a problem that names what is wrong with each, and when they are more than fit, with how many do.
         *
         *     An answer of more than 5 MB leaves out the bodies of the last items, which are found under their references.
         *
         *     The Idempotency-Key holds for the batch and for each item in it: a repetition, also of one that was cut off half-way, carries out nothing twice.
         *
         *     Roles: `customer`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["placeOrderBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/past-orders/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in an order that another system has seen to its end; nothing is done for it here: up to 100 at once
         * @description Each item is carried out as the single route would, and has a result in the same place: the status and body it would have been answered with, or the problem, which names its fields from the batch on, e.g. `/items/3/name`. An item that is not as its schema has it gets its 400 there, too, and leaves the batch as it is.
         *
         *     With the policy `each`, items succeed and fail by themselves. With `all`, either every one of them is carried out or none, in one transaction; when any can't be, the whole is answered with a problem that names what is wrong with each, and when they are more than fit, with how many do.
         *
         *     An answer of more than 5 MB leaves out the bodies of the last items, which are found under their references.
         *
         *     The Idempotency-Key holds for the batch and for each item in it: a repetition, also of one that was cut off half-way, carries out nothing twice.
         *
         *     Roles: `admin`.
         *
         *     Problems of its own:
         *     - `already-exists` (409): Exists already
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["recordPastOrderBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers, oldest first; a customer sees itself
         * @description A tax id finds all that have it, by its letters and digits, however either is written: branches of one company, and those that were entered twice.
         *
         *     Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Add a customer
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a customer
         * @description Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a customer; issued invoices keep what they were issued with
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         */
        patch: operations["changeCustomer"];
        trace?: never;
    };
    "/customers/{id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the customer has on order, owes and has to its credit, per currency
         * @description Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a customer: up to 100 at once
         * @description Each item is carried out as the single route would, and has a result in the same place: the status and body it would have been answered with, or the problem, which names its fields from the batch on, e.g. `/items/3/name`. An item that is not as its schema has it gets its 400 there, too, and leaves the batch as it is.
         *
         *     With the policy `each`, items succeed and fail by themselves. With `all`, either every one of them is carried out or none, in one transaction; when any can't be, the whole is answered with a problem that names what is wrong with each, and when they are more than fit, with how many do.
         *
         *     An answer of more than 5 MB leaves out the bodies of the last items, which are found under their references.
         *
         *     The Idempotency-Key holds for the batch and for each item in it: a repetition, also of one that was cut off half-way, carries out nothing twice.
         *
         *     Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["createCustomerBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products by SKU
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `privacy`, `admin`.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Add a product
         * @description Roles: `sales`, `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `privacy`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a product; orders keep the prices they were placed with
         * @description With a `cost` in the business's own currency all of it that is in stock is worth that from now on, in the books too; also when it is the cost as it was.
         *
         *     Roles: `sales`, `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         */
        patch: operations["changeProduct"];
        trace?: never;
    };
    "/products/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a product: up to 100 at once
         * @description Each item is carried out as the single route would, and has a result in the same place: the status and body it would have been answered with, or the problem, which names its fields from the batch on, e.g. `/items/3/name`. An item that is not as its schema has it gets its 400 there, too, and leaves the batch as it is.
         *
         *     With the policy `each`, items succeed and fail by themselves. With `all`, either every one of them is carried out or none, in one transaction; when any can't be, the whole is answered with a problem that names what is wrong with each, and when they are more than fit, with how many do.
         *
         *     An answer of more than 5 MB leaves out the bodies of the last items, which are found under their references.
         *
         *     The Idempotency-Key holds for the batch and for each item in it: a repetition, also of one that was cut off half-way, carries out nothing twice.
         *
         *     Roles: `sales`, `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["createProductBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contracts, newest first; a customer sees its own
         * @description Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         */
        get: operations["listContracts"];
        put?: never;
        /**
         * Agree with a customer on prices and quantities for a time
         * @description The customer’s orders draw on it by themselves. No two contracts agree on one product for the same day.
         *
         *     Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         */
        post: operations["createContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contract: of each line what is reserved, drawn and left
         * @description Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a contract; what was agreed on each product stays
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `already-exists` (409): Exists already
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        patch: operations["changeContract"];
        trace?: never;
    };
    "/contracts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a contract before its time: no further order draws on it
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["endContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/price-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List price lists, oldest first
         * @description Roles: `sales`, `reviewer`, `finance`, `admin`.
         */
        get: operations["listPriceLists"];
        put?: never;
        /**
         * Add a price list, for a customer, a group of customers or everyone
         * @description The nearest list that has a price for the quantity counts: the customer’s own, its group’s, everyone’s, then the catalog. No two of one holder and currency hold on the same day.
         *
         *     Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `already-exists` (409): Exists already
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["createPriceList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/price-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a price list, without its prices
         * @description Roles: `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getPriceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a price list; orders keep the prices they were placed with
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `already-exists` (409): Exists already
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        patch: operations["changePriceList"];
        trace?: never;
    };
    "/price-lists/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the prices of a list by SKU
         * @description Roles: `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["listPrices"];
        put?: never;
        /**
         * Set what products cost by this list, all of them or none
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["setPrices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List suppliers, oldest first
         * @description Roles: `warehouse`, `purchasing`, `sales`, `finance`, `admin`.
         */
        get: operations["listSuppliers"];
        put?: never;
        /**
         * Add a supplier; products name it by its id or its name
         * @description Roles: `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `already-exists` (409): Exists already
         */
        post: operations["createSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a supplier
         * @description Roles: `warehouse`, `purchasing`, `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getSupplier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a supplier; purchase orders keep what they were written with
         * @description Roles: `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `already-exists` (409): Exists already
         */
        patch: operations["changeSupplier"];
        trace?: never;
    };
    "/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts of stock, newest first
         * @description Roles: `warehouse`, `purchasing`, `finance`, `admin`.
         */
        get: operations["listCounts"];
        put?: never;
        /**
         * Have products counted in a warehouse
         * @description Roles: `warehouse`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         */
        post: operations["startCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a count; what the books say is told once all is counted
         * @description Roles: `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counts/{id}/quantities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what was counted; with the last of it small differences are posted, others are to be decided
         * @description Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["enterCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counts/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post the differences of a count, which who counted may not, or discard it
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["reviewCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transfers between warehouses, newest first
         * @description Roles: `sales`, `warehouse`, `purchasing`, `finance`, `admin`.
         */
        get: operations["listTransfers"];
        put?: never;
        /**
         * Send goods from one warehouse to another: they leave at once, and are incoming there
         * @description Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["sendTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a transfer
         * @description Roles: `sales`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What of a transfer has arrived, whole or in part; with a reason, what is missing is lost
         * @description What is lost, or came in unusable, is in the ledger of the warehouse that it was to come to, as a `transfer-loss` with that reason.
         *
         *     Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["receiveTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stock that is kept for quotes, newest first
         * @description Roles: `sales`, `warehouse`, `purchasing`, `finance`, `admin`.
         */
        get: operations["listReservations"];
        put?: never;
        /**
         * Keep free stock for a quote until an instant; an order that names it gets it
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["reserveForQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a reservation
         * @description Roles: `sales`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getReservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give back what was kept
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["releaseReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lies in lots, per product and warehouse, by what expires first
         * @description With `expiringBy` what will have expired by the end of that day, or has, and is to be sold, sent back or scrapped. What has expired is kept from being sold some minutes after its last day; what orders had reserved of it by then is `lacking` to them until other goods come in, and the low-stock alert has it ordered.
         *
         *     Roles: `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         */
        get: operations["listLots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/{sku}/lots/{lot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lot, and where how much of it is or was on hand
         * @description Roles: `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getLot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/{sku}/lots/{lot}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lot's own ledger, newest first: where it came from, and which shipments took it
         * @description For a recall ask for the `kind` shipment: each `reference` is a shipment, which says whose it is. A page looks through as many movements as its `limit`, so with a kind it may hold fewer while there is a `next`.
         *
         *     Roles: `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["listLotMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct what is on hand, scrap some of it, or enter the opening stock
         * @description Of a product that is kept by lots `lots` names those that come in; of what goes out those that are meant, expired ones too, or the first to expire of the others if left out. What is worth more by list price than the limit of counts (or has no price), and is no opening stock, is not booked: the answer has the level as it is, and as `adjustment` what waits for the review of another person.
         *
         *     Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["adjustStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Adjustments that had to be agreed to, newest first; with `status=waiting` those that still have to be
         * @description Roles: `warehouse`, `purchasing`, `finance`, `admin`.
         */
        get: operations["listAdjustments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-adjustments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an adjustment that had to be agreed to
         * @description Roles: `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getAdjustment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-adjustments/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to an adjustment, which who asked for it may not: it is booked; or reject it
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["reviewAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stock of all products by SKU, over all warehouses
         * @description Roles: `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         */
        get: operations["listStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stock of one product, per warehouse
         * @description Roles: `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/{sku}/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For whom what is reserved of one product is held, warehouse by warehouse
         * @description The `holder` is an order (with its `part`), a purchase order (of what came in for orders that have not taken it yet, or of the `components` that it has set aside) or a reservation for a quote.
         *
         *     Roles: `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["listHeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/{sku}/on-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was on hand of one product at an instant that has passed, per warehouse
         * @description Not what was reserved or available then: the ledger tells of goods that moved, and a reservation is kept as long as it holds.
         *
         *     Roles: `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getStockAsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/{sku}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The stock ledger of one product, newest first
         * @description Roles: `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["listMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Purchase and production orders, newest first; late ones, and drafts that nobody sent for a day, longest due first; of a `sku` those by which it may still come
         * @description Roles: `warehouse`, `purchasing`, `sales`, `admin`.
         */
        get: operations["listPurchaseOrders"];
        put?: never;
        /**
         * Order goods for stock, of a supplier or of our own works: a draft, to be sent like any other
         * @description One source for all lines: the products' own, or the `supplier` that is named, for which what it isn't on record for needs a `price`. The quantities stand as they are said, whatever minimum or multiple the supplier has on record. `price` is for one unit of stock.
         *
         *     Roles: `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         */
        post: operations["createPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a purchase or production order
         * @description What is made by a bill of materials shows in `components` what is set aside for it, used up and still missing, and in `ready` whether it can be made; `suppliedBy` are the orders by which the missing components come.
         *
         *     Roles: `warehouse`, `purchasing`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getPurchaseOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give a purchase or production order a number of your own or notes, say when it or a line is expected now, or what a draft is to order and of whom
         * @description Of a draft `lines` change quantities and prices; a product that is not on it yet is added, where it comes of the same supplier, or with a `price` of this one. What is said stands; what orders add later is raised to the terms of the supplier again. With another `supplier` the whole draft is bought of that one, by its terms, prices and days, and whoever waits keeps his place; of what it is not on record for `lines` name the `price`.
         *
         *     Roles: `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         */
        patch: operations["changePurchaseOrder"];
        trace?: never;
    };
    "/purchase-orders/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document for the supplier, in its language
         * @description Roles: `warehouse`, `purchasing`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getPurchaseOrderPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-orders/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a draft; it takes nothing more, and above the limit or without a price another person than this one sends it
         * @description Roles: `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["approvePurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-orders/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order it: the supplier is mailed it as PDF; from then on it does not shrink
         * @description Its `mail` shows how the mail fares; when it came back (`bounced`) it can be sent again, to the address that the supplier has by then. With another `via` than `email` you have handed it over yourself, and nothing is mailed. What is made in our own works is never mailed.
         *
         *     Roles: `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["sendPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-orders/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the rest won't come; what orders still wait for is bought anew
         * @description A draft is closed as well, and is then not ordered: what orders wait for is bought of whom the products name by then.
         *
         *     Roles: `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["closePurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-orders/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goods receipt, whole or in part; wakes the orders that wait for it
         * @description Of what is made by a bill of materials it uses up the components, also for what came out damaged; where they are not there for so much it is refused (409). Of a product that is kept by lots each line names them.
         *
         *     Roles: `warehouse`, `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["receiveGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-orders/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goods that a purchase order brought go back to the supplier, or never came: the receipt was wrong
         * @description Only what is free in its warehouse goes back; what orders hold is first reported short at their shipments, and is then returned with `offBooks`, by which no stock moves. With `replace` it is owed again and expected, as free stock, on `expectedAt` or as long from now as it takes. `neverCame` corrects what a receipt had by mistake. Of a product that is kept by lots each line names those that the purchase order brought.
         *
         *     Roles: `warehouse`, `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["returnGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is low now, what to order of it, and what other warehouses can send
         * @description Worked out when asked, product by product; within a page the most urgent first. A page looks through a hundred products, so it may hold few alerts, or none, while there is a `next`. What orders wait for is bought for them and counts on neither side.
         *
         *     Roles: `sales`, `warehouse`, `purchasing`, `admin`.
         */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/alerts/purchase-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn suggestions into draft purchase orders, one for each supplier and warehouse
         * @description Those that are named, or all. They are worked out anew: what is on the way counts, so that nothing is ordered twice.
         *
         *     Roles: `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["orderSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/alerts/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the transfers that alerts propose, one for each two warehouses: the goods leave at once
         * @description They are worked out anew: nothing is sent that is on the way already, and no warehouse sends what it needs itself. Of one product a warehouse sends to one other in one call.
         *
         *     Roles: `warehouse`, `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["sendProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shipments, newest first; a customer sees its own. What stands ready (`created`) in the order in which it should leave
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         */
        get: operations["listShipments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a shipment is
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getShipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{id}/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a shipment came to where it is, and when it will arrive
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getTracking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses/{warehouse}/pick-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to fetch in a warehouse for all that is to be dispatched, in walking order
         * @description Along the bins that the products name; what is packed has been fetched. With `until` only for what should leave by that day (`shipOn`), or has no such day. A page is for a hundred shipments, what should leave first in front; where so many others stand ready that a thousand hide them it may hold fewer, or none, while there is a `next`.
         *
         *     Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getPickList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses/{warehouse}/pick-list/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same on paper: what the first hundred shipments want, or those after a `cursor`
         * @description Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getPickListPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{id}/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pack a shipment into parcels, in place of what was packed before
         * @description All of its parcels at once, as often as it takes until it is dispatched; none unpacks it. The parcels may hold no more than the shipment, and a part of it may stay loose.
         *
         *     Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["packShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{id}/shortage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The warehouse finds less than a shipment wants: the order waits for the rest, which is bought
         * @description What is missing leaves the books, with what was reserved of it, and is owed to the order as goods that were never there. A shipment of which nothing is left is void, and so is one that goes whole or not at all: what there is stays reserved until it all goes out. It is refused (409) while parcels hold what is missing.
         *
         *     Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["reportShortage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{id}/delivery-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What goes with the goods, without prices, in the language of the customer
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `purchasing`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        get: operations["getDeliveryNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The warehouse hands the goods to a carrier
         * @description Of products that are kept by lots the first to expire leave, unless `lots` says which were picked; it is refused (409) where those that have not expired do not suffice.
         *
         *     Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["dispatchShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{id}/tracking-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the carrier reports
         * @description Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["trackShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{id}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What came back undelivered goes on its way again
         * @description Under another number than before, and to a corrected recipient where that was wrong. Where parcels have numbers of their own, those that came back go. Nothing is issued or invoiced again; the attempts before are kept, and what is reported late of them moves nothing.
         *
         *     Roles: `warehouse`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["redeliverShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What its carrier reported to have come back did not: where it is instead
         * @description Its order waits for it as before, or has it. What was reported stays on record as `corrected`, and reported again it changes nothing. What the warehouse has looked at, sent again or taken back is not corrected, nor is what was delivered made undelivered.
         *
         *     Roles: `warehouse`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["correctShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{id}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What of the goods that came back undelivered is good, and what is scrap
         * @description The last inspection holds. When the order is cancelled, what is scrap does not become stock, and all that came back is credited; what nobody looked at counts as good.
         *
         *     Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["inspectShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/track/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page that shows a shipment to whoever has its link, which the mail at dispatch brings
         * @description Anyone, without a token.
         */
        get: operations["getTrackingPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carrier-events/{carrier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a carrier's own system reports
         * @description Signed instead of asking for a token. A report of a parcel that nobody has dispatched yet is kept, and comes to its shipment when it is: the carrier may be faster than our own people, and would repeat for days what is refused.
         *
         *     Anyone, without a token.
         */
        post: operations["reportCarrierEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carriers/{carrier}/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a carrier needs to report by itself: where to, and the secret to sign with
         * @description Roles: `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parcels by how far they are, e.g. those that a carrier reported and nobody has dispatched
         * @description Roles: `warehouse`, `admin`.
         */
        get: operations["listParcels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns, newest first; by status in the order in which their time is over
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `finance`, `admin`.
         */
        get: operations["listReturns"];
        put?: never;
        /**
         * Send delivered goods back; a customer asks for it, sales authorises it at once
         * @description Of one shipment: name it, or its order, of which the oldest shipment that has all of it is taken. No more can come back than was delivered, less what has come back or is about to.
         *
         *     Roles: `customer`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["requestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a return: what comes back, on whom it waits, and what became of it
         * @description Roles: `customer`, `sales`, `reviewer`, `warehouse`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/returns/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorise a return that a customer asked for, or refuse it
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["reviewReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/returns/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What has come in of a return, all of it or a part; it is not stock until it is inspected
         * @description Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["receiveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/returns/{id}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what becomes of goods that came back; what is restocked or scrapped is credited
         * @description What is restocked is stock of the warehouse again. A credit note over all of it is issued with the inspection and mailed; money that was paid for it becomes free credit of the customer.
         *
         *     Roles: `warehouse`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["inspectReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quotations, newest first; by status in the order in which they end
         * @description A customer sees its own that were sent.
         *
         *     Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         */
        get: operations["listQuotations"];
        put?: never;
        /**
         * Draft a quotation; its prices are those of now until it is sent
         * @description Priced by what is agreed on a line, else by price lists and the catalog. Contracts are left out: what they agree on is ordered without a quotation.
         *
         *     Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["createQuotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a quotation: what is offered, why at that price, and what became of it
         * @description Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getQuotation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft, which is priced anew
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        patch: operations["changeQuotation"];
        trace?: never;
    };
    "/quotations/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a quotation to its customer, with a link to accept it; again with a new link
         * @description A draft gets its number and is priced for the last time. Sent again it is what it was, and only the link of the last mail is good. With `reserve` free stock is kept for it until it ends, and the order takes that over.
         *
         *     Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["sendQuotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a quotation back that nobody has answered
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["withdrawQuotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a quotation for a customer that says so by telephone; it becomes an order
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["acceptQuotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a quotation for a customer that says so by telephone
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["declineQuotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotations/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The quotation on paper, as it is mailed
         * @description Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getQuotationPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotation-answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page on which whoever has the link of the mail reads the quotation and answers it, once
         * @description Who accepts `application/json` gets the quotation, or a problem, as JSON instead.
         *
         *     Anyone, without a token.
         *
         *     Problems of its own:
         *     - `conflict` (409): Not possible in the present state
         */
        get: operations["getQuotationPage"];
        put?: never;
        /**
         * What that page sends; takes effect once, whatever is sent again
         * @description Fields: `answer` (`accept` or `decline`), `name` of who answers, and if you like `words` and `purchaseOrderNumber`.
         *
         *     Anyone, without a token.
         *
         *     Problems of its own:
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["sendQuotationAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/trade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A customer's trade: what it orders and how often, returns, how it pays, what is open
         * @description Kept as things happen, a moment behind them; the balance and what is overdue are as of now, and of this customer without those that were merged into it. Orders that were rejected or cancelled count with what of them had left.
         *
         *     Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["showTrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What customers say of their orders, newest first
         * @description Roles: `customer`, `sales`, `reviewer`, `admin`.
         */
        get: operations["listEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an evaluation
         * @description Roles: `customer`, `sales`, `reviewer`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a customer says of its orders, newest first
         * @description Roles: `customer`, `sales`, `reviewer`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["listEvaluationsOfCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate an order that has been delivered, once; sales for a customer that says so by telephone
         * @description Roles: `customer`, `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["evaluateOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what came of a bad evaluation, which closes it
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{sku}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the orders are rated that a product was in
         * @description Kept as evaluations come in, a moment behind them.
         *
         *     Roles: `sales`, `reviewer`, `purchasing`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getProductRating"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluate/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page on which whoever has the link of the mail rates the order, once
         * @description Anyone, without a token.
         */
        get: operations["getEvaluationPage"];
        put?: never;
        /**
         * What that page sends; takes effect once, whatever is sent again
         * @description Anyone, without a token.
         */
        post: operations["sendEvaluationForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/segments/{segment}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the customers of a segment, first those that time alone soonest takes to another
         * @description Told apart by how long ago, how often and for how much they ordered, by the thresholds in the settings (`segments`): `prospect`, `new`, `active`, `champion`, `at-risk` and `lapsed`. Kept as things happen, a moment behind them, and looked at every hour for what a new day changes.
         *
         *     Roles: `sales`, `finance`, `admin`.
         */
        get: operations["listSegment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/segments/{segment}/customers/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file, all of them, with a row for each currency and money in major units
         * @description Roles: `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        get: operations["getSegmentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaigns, newest first
         * @description Roles: `sales`, `finance`, `admin`.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Draft a mail to the customers of segments
         * @description In English, Chinese or both: each customer gets its language, else that of the business. Texts are plain; `{customer}`, `{contact}`, `{salesperson}` and `{company}` stand for what they say, and anything else in braces is refused.
         *
         *     Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a campaign: how far it is sent, who was left out and why, and what its receivers ordered
         * @description Orders count that a receiver placed within the days that the settings say (`campaigns.ordersWithinDays`) after its mail; one that followed two campaigns counts in both. Kept a moment behind what happens.
         *
         *     Roles: `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         */
        patch: operations["changeCampaign"];
        trace?: never;
    };
    "/campaigns/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a customer would get, and how many would get it now or not, and why
         * @description The link in it leads nowhere. Looks at 10,000 customers of the segments at most.
         *
         *     Roles: `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["previewCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a campaign, now or at a time within 90 days
         * @description Who gets it is looked up when it begins; it goes out in portions, as many mails an hour as the settings say (`campaigns.mailsPerHour`), to those who still agree then.
         *
         *     Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["sendCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send no more of a campaign; what has gone out stays
         * @description Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["cancelCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To whom a campaign goes, and what became of each mail
         * @description Roles: `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["listCampaignMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders that followed a campaign, the last that were placed first
         * @description Roles: `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["listOrdersOfCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page on which whoever has the link of a campaign's mail says that it wants no more
         * @description Anyone, without a token.
         */
        get: operations["getUnsubscribePage"];
        put?: never;
        /**
         * Withdraw consent, by the button of that page or by the mail program (RFC 8058); again it changes nothing
         * @description Anyone, without a token.
         */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a customer that is there twice into the other one
         * @description Contacts, addresses and tags that the other one lacks move over, and nothing begins with this one any more. What it did before stays under its own id, to the byte, so that no book is rewritten. Refused while anything goes on with it: orders, quotations, contracts, invoices, disputes, refunds, returns, money on its account.
         *
         *     Roles: `sales`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["mergeCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is stored of the persons of a customer, document by document
         * @description Also of those that were merged into it. Of mails no address and no words are kept: the documents say when theirs went out. What a page has of one kind of document may be less than `limit`; the last one has no `next`.
         *
         *     Roles: `privacy`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["listPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the erasure of a customer is, who asked for it, and what stays and why
         * @description Roles: `privacy`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getErasure"];
        put?: never;
        /**
         * Erase a customer's personal data; the books stay
         * @description Its own record at once, its documents one after the other afterwards. Nothing begins with it any more. Refused while anything goes on with it, as a merge is. Asked for again, it goes on should it have stopped, or looks for what has come since.
         *
         *     Roles: `privacy`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["eraseCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/contacts/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the erasure of a contact is, and who asked for it and for those before, when and why
         * @description Roles: `privacy`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getContactErasure"];
        put?: never;
        /**
         * Erase one contact of a customer; all else goes on
         * @description Its entry at once, and then, one document after the other, the name, e-mail address and telephone number as they are given here: where they stand alone and within what was written. One after another: while one is erased, another is refused.
         *
         *     Roles: `privacy`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["eraseContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppressed-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Addresses that campaigns are not sent to because they bounced or complained, or just one
         * @description By their digests: of the addresses themselves there is no list. Those that were lifted say who did so, and why.
         *
         *     Roles: `sales`, `privacy`, `admin`.
         */
        get: operations["listSuppressed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppressed-addresses/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let campaigns be sent to an address again; who did so and why is kept
         * @description Its customer has to agree to mails as before. Should it bounce or complain once more, it is on the list again. What Amazon SES keeps of the address by itself is another list.
         *
         *     Roles: `sales`, `privacy`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["liftSuppressed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in a bank's statement: the money that came in by it
         * @description A CAMT.053 file (ISO 20022, any version). What is known from an earlier file is left as it is, so files may overlap and come again. Each credit waits as an open bank transaction until it is matched with a customer or set aside.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["takeBankStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Money that came in by bank statements, the newest booking first
         * @description Roles: `finance`, `admin`.
         */
        get: operations["listBankTransactions"];
        put?: never;
        /**
         * Tell of money that came in, where there is no statement to take in
         * @description Of a CSV file of the bank, `POST /imports?kind=bank-credits` does the same for each row. What a statement tells of too, under the same account, day and reference, is one transaction.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         */
        post: operations["recordBankCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a bank transaction, with whose it may be and what it pays
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getBankTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-transactions/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record it as a customer's payment; without allocations it pays what is named, then the oldest
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         *     - `already-exists` (409): Exists already
         */
        post: operations["matchBankTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-transactions/{id}/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it is no payment of a customer
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["setBankTransactionAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/reminders/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send no reminder of an invoice until a day is over; its customer reads the reason, too
         * @description At most 366 days ahead.
         *
         *     Roles: `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["stopReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/reminders/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send reminders of it again
         * @description Roles: `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["resumeReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note by when its customer has promised to pay how much
         * @description Until that day is over, at most 366 days ahead, no reminder goes out. What was not paid by then is reminded of at once, with the level that is next.
         *
         *     Roles: `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["promisePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Credit that was set against invoices, newest first
         * @description Roles: `customer`, `finance`, `admin`.
         */
        get: operations["listCreditUses"];
        put?: never;
        /**
         * Set what a customer has to its credit against its invoices
         * @description To its credit is what it paid without an invoice that wanted it, and what it had paid on goods that were credited: `unapplied` of its account.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["useCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit-uses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which invoices were paid out of credit
         * @description Roles: `customer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getCreditUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit-uses/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back that credit was set against invoices
         * @description They are owed again, and the customer has it to its credit. What had become credit since, as goods came back or an order ended, stays so.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["reverseCreditUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refunds, newest first
         * @description Roles: `customer`, `finance`, `admin`.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Ask for what a customer has to its credit to be paid out; somebody else approves it
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["requestRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a refund and who decided about it
         * @description Roles: `customer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or refuse a refund that somebody else asked for; approved, it counts as paid out
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["reviewRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up what is open on an invoice, or a part of it
         * @description Finance may up to the limit in the settings (`writeOff`) and what reminders of it cost, an admin in any case.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["writeOffInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prepayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked for ahead of orders, newest first; by status in the order they fall due
         * @description Roles: `customer`, `sales`, `finance`, `admin`.
         */
        get: operations["listPrepayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prepayments/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proforma as it was mailed
         * @description Roles: `customer`, `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getPrepaymentPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prepayments/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an order go on without the money, or with less of it
         * @description What has come in stays with the order, and its invoices ask for the rest.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["waivePrepayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statements, newest first; a customer sees its own
         * @description Roles: `customer`, `sales`, `finance`, `admin`.
         */
        get: operations["listStatements"];
        put?: never;
        /**
         * Issue a statement: what a customer owed from one day to another, with every document between
         * @description Only of days that are over. It is never changed: what is booked on one of its days later shows in the opening of the next one.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["issueStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a statement
         * @description Roles: `customer`, `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a statement to its customer; once, and again if that came back
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["sendStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement as it was issued; the same bytes at any time
         * @description Roles: `customer`, `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getStatementPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statement-answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement that a mail’s link is about, for its customer to confirm or dispute each line, once
         * @description A page in the customer’s language, and JSON for whoever asks for that by `Accept`.
         *
         *     Anyone, without a token.
         *
         *     Problems of its own:
         *     - `conflict` (409): Not possible in the present state
         */
        get: operations["getStatementQuestion"];
        put?: never;
        /**
         * What the customer says of it: all is right but the lines that are named, each with what is wrong
         * @description Taken once. Each line that is disputed makes a dispute with an owner and a deadline; until that is resolved no reminder of its invoice goes out. The page’s own form is taken as well.
         *
         *     Anyone, without a token.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `conflict` (409): Not possible in the present state
         *     - `busy` (503): Too many changes at once, try again
         */
        post: operations["answerStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of statements that customers dispute, newest first; by status in the order of their deadlines
         * @description `overdue=true` has those that are open beyond their deadline, the longest first.
         *
         *     Roles: `customer`, `sales`, `finance`, `admin`.
         */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dispute
         * @description Roles: `customer`, `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disputes/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject what a customer disputes, in words that it is mailed
         * @description Reminders of the invoice go on. Accepting changes nothing in the books: the credit note is made as any other, and may be named.
         *
         *     Roles: `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["resolveDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is open on invoices by how long it is overdue, per currency, as of the end of a day
         * @description Of all customers or of one, as of today unless told. It reads what is open now and what was booked since the day; of all customers the day may lie up to 92 days back.
         *
         *     Roles: `sales`, `finance`, `admin`.
         */
        get: operations["getAgeing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ageing/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * As /ageing, customer by customer
         * @description A page looks through as many customers as `limit` says and tells of those that owe anything, so that it may be short and still have a `next`.
         *
         *     Roles: `sales`, `finance`, `admin`.
         */
        get: operations["listAgeing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payment-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the address of a page on which what is open of an invoice can be paid at once
         * @description Of the payment provider in the settings (`payments.providers`). What was paid there is recorded by itself, as soon as the provider tells of it.
         *
         *     Roles: `customer`, `sales`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["linkToPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-events/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a payment provider tells of a payment
         * @description Signed instead of asking for a token. What came in is a payment of the invoice that it was for, and what is beyond its open amount stays to the credit of its customer; without such an invoice it waits among the bank transactions for a person to match it. What was paid back is asked for as a refund.
         *
         *     Anyone, without a token.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["reportPaymentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the invoices of some days that China’s tax platform is to issue (发票) into one file
         * @description Those in CNY to buyers in China that are in no application yet and have no fapiao number, 50 at most; each is in one application and no more. Credit notes are not: the platform issues a red-letter invoice (红字发票) upon a confirmation of its own, whose number is then recorded on the note.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["applyForFapiao"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax-applications/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file for the platform’s import (批量开票), with its sheets and columns
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getTaxApplicationFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/fapiao": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the number that the tax platform gave an invoice, or the red-letter one of a credit note
         * @description Of many at once, `POST /imports?kind=fapiao` takes the platform’s own list of what it issued.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `already-exists` (409): Exists already
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["recordFapiao"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments, newest first; a customer sees its own
         * @description Roles: `customer`, `finance`, `admin`.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Record money received; without allocations it pays the oldest invoices first
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `unprocessable` (422): The request is well-formed and can not be right
         *     - `already-exists` (409): Exists already
         */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment and where its money went
         * @description Roles: `customer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a receipt back that was wrong, or whose money the bank took back
         * @description What it had paid is owed again, what it had put ahead is missing again, and what was left of it is no longer to the credit of the customer; where that has been used, it is refused. Its reference may be recorded again. Orders stay where they are: of one that is settled, an invoice is open again and reminded of.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["reversePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invoices and credit notes, newest first; by status in the order they fall due
         * @description Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an invoice or credit note
         * @description Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document as it was mailed
         * @description Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getInvoicePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document for machines, by EN 16931
         * @description In the syntax of the UN/CEFACT Cross Industry Invoice, as Factur-X and ZUGFeRD have it in their profile EN 16931. The PDF of a customer with `eInvoice` carries the same.
         *
         *     Roles: `customer`, `sales`, `reviewer`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         *     - `conflict` (409): Not possible in the present state
         */
        get: operations["getInvoiceXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoice-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The series that invoices and credit notes are numbered in, and how far each is
         * @description Roles: `finance`, `admin`.
         */
        get: operations["listInvoiceSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoice-series/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look whether each number of a series has its one document, as it was issued
         * @description A call looks at as many numbers as `limit` says; go on with `first` until `until` is `last`. No finding: none is left out, given twice or altered.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["proveInvoiceSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales by day, week or month, beside the year before
         * @description Of the whole business, or of one product (`sku`), `category`, customer, `salesperson` or `country` of delivery. What was invoiced counts less what was credited, without tax and freight, on the day of its issue in the business’s time zone, and what was sold elsewhere and imported as `history` on the day of its order; category, salesperson and cost are those of the day it was counted. Months are compared with the same of the year before, days and weeks with those 52 weeks before. Up to 732 days.
         *
         *     Roles: `sales`, `finance`, `admin`.
         */
        get: operations["getSales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/sales/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file, with money in major units
         * @description Roles: `sales`, `finance`, `admin`.
         */
        get: operations["getSalesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/sales/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which products, categories, customers, salespersons or countries sold most in a month or year, or lost most
         * @description A period that is not over is compared with the same days of the year before, a year by its whole months. `declining` looks at the hundred that sold most a year before.
         *
         *     Roles: `sales`, `finance`, `admin`.
         */
        get: operations["listRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/sales/ranking/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The first of them as a CSV file
         * @description Roles: `sales`, `finance`, `admin`.
         */
        get: operations["getRankingFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long orders took, step by step, and how many shipments arrived on the day that was promised
         * @description Roles: `sales`, `finance`, `admin`.
         */
        get: operations["getFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/orders/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Roles: `sales`, `finance`, `admin`.
         */
        get: operations["getFlowFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recorded exchange rates, of one currency or all, by the day from which they hold
         * @description Roles: `finance`, `admin`.
         */
        get: operations["listExchangeRates"];
        put?: never;
        /**
         * Record what one of a currency is worth in the business's own from a day on
         * @description A day of a currency has one rate, which is never changed. Entries of the ledger that waited for one, of this day or later, are valued within seconds; those that have a value keep it.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `already-exists` (409): Exists already
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["recordExchangeRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/entries/{id}/valuation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an entry in another currency comes to in the business's own
         * @description By the rate of its day, in whole minor units, half a unit away from zero. What clears something (an invoice's receivable, an order's advances, a customer's credit) has the value at which that stood; the difference is an exchange gain or loss. There within seconds of its entry; of one in the business's own currency there is none.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getValuation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/unrated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries that wait for an exchange rate of their day or before, by their day
         * @description Roles: `finance`, `admin`.
         */
        get: operations["listUnrated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger's entries of a month, a customer or a document, by the day whose books they are in
         * @description Of this month, if neither is asked for. Each entry's debits and credits come to the same.
         *
         *     Roles: `finance`, `admin`.
         */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an entry
         * @description Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each account came to from one day to another
         * @description From the beginning until today, unless told. `closing` is debits less credits of all days until `to`. An entry counts within seconds of its document. `value` is the same in the business's own currency; the values of all currencies together are the business's own trial balance. While entries until `to` wait for a rate, `unrated` says so.
         *
         *     Roles: `finance`, `admin`.
         */
        get: operations["getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries of a day or of up to a month for the accountant, as a CSV file with a row per line
         * @description Today's, unless told. A month that is too much for one answer (413) is asked for in parts.
         *
         *     Roles: `finance`, `admin`.
         */
        get: operations["exportEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Until which month the books are closed, and who closed them
         * @description Roles: `finance`, `admin`.
         */
        get: operations["getBooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/books/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a month and all before it: nothing is booked there any more
         * @description A month can be closed when it has been over for a day, and no entry until its end waits for an exchange rate.
         *
         *     Roles: `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `conflict` (409): Not possible in the present state
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["closeBooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/books/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a month again, and all after it
         * @description Roles: `admin`.
         *
         *     Problems of its own:
         *     - `conflict` (409): Not possible in the present state
         */
        post: operations["reopenBooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look whether entries of the ledger are as they were made
         * @description Each entry, and its valuation, is sealed within seconds: it gets a number, and a hash over itself and the one before. What was altered, left out or put in between since shows. A call looks at as many as `limit` says; go on with `first` until `last` is `sealed`. The last hash stands in the log of when it was sealed, where nobody who can write to the table reaches it. What accounts came to on a day is added up beside the chain; `npm run audit` counts that again.
         *
         *     Roles: `finance`, `admin`.
         */
        get: operations["verifyLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in a CSV file; its rows are worked off afterwards
         * @description UTF-8; comma, semicolon or tab; the first line names the columns, in any order: those of its kind below, which are the fields of what is created. `orders` and `history` have a row per line of an order; the rows of one order follow each other under its reference.
         *
         *     Each row is carried out as a request of the caller would be: it needs the role that the single route needs. What is there already (by SKU, reference, or warehouse and SKU) is left as it is, so a file can be sent again. A file that can not be read is refused whole; a row that can not be carried out is in the list of errors.
         *
         *     Columns of `products` (`#` is 1, 2, 3 …, `*` a currency):
         *     - `sku` (required): A-Z, 0-9 and . _ -
         *     - `name` (required): name
         *     - `nameZh`: name in Chinese (optional)
         *     - `reference`: your own name for it where the SKU is not that (optional)
         *     - `category`: by which statistics gather it with others (optional)
         *     - `unit` (required): pcs, kg, g, m, m2, l, box or set
         *     - `quantityDecimals` (required): decimals a quantity may have, 0 to 3
         *     - `units.#.code`: a further unit, e.g. units.1.code (optional)
         *     - `units.#.factor`: and how much of the unit one of it is, e.g. 12
         *     - `units.#.name`: what it is called, where the code is not enough (optional)
         *     - `units.#.nameZh`: and in Chinese (optional)
         *     - `taxCode` (required): as configured, e.g. standard, reduced or zero
         *     - `fapiaoCode`: 商品和服务税收编码, 19 digits, for invoices of China’s tax platform (optional)
         *     - `tracked`: lot, where stock of it is kept by lots that expire (optional)
         *     - `shelfLifeDays`: days that a lot is good (optional)
         *     - `weightKg`: of one unit, e.g. 0.25 (optional)
         *     - `bins.#.warehouse`: where it lies (optional)
         *     - `bins.#.bin`: and in which bin there
         *     - `supply.kind` (required): purchase or production
         *     - `supply.supplier`: who it is bought from (optional)
         *     - `supply.articleNumber`: what the supplier calls it (optional)
         *     - `supply.leadTimeDays` (required): days until new goods are in
         *     - `supply.minimumQuantity`: the least that is ordered at once (optional)
         *     - `supply.orderMultiple`: the steps in which it is ordered, e.g. 12 (optional)
         *     - `supply.unit`: the further unit in which it is ordered (optional)
         *     - `components.#.sku`: what it is made of: a product further up, or there already (optional)
         *     - `components.#.quantity`: and how much of it for one unit
         *     - `prices.*`: list price per unit, e.g. prices.EUR; at least one currency
         *     - `prices.*.floor`: below this price a sale needs review (optional)
         *     - `cost.currency`: what one unit costs you, by which margins are told (optional)
         *     - `cost.unitCost`: and how much that is (optional)
         *     - `active`: true or false; true when left out
         *
         *     Columns of `customers` (`#` is 1, 2, 3 …, `*` a currency):
         *     - `name` (required): name
         *     - `reference`: your own number for it (optional); by it a repeated import knows the customer
         *     - `language` (required): en or zh: of invoices and mails
         *     - `currency` (required): EUR, USD, GBP, CNY, JPY, PLN, CHF, CZK or SEK
         *     - `invoiceTitle`: name on invoices when it differs (optional)
         *     - `taxId`: VAT id or the like (optional, but orders need review without it); in the EU a VAT id with its prefix, in China a 统一社会信用代码; those and what begins with GB or CHE must have the right check digits
         *     - `invoiceEmail`: where invoices go (optional, but orders need review without it)
         *     - `creditLimit`: amount in the customer's currency, e.g. 50000.00 (optional)
         *     - `paymentTermDays` (required): days from invoice to due
         *     - `taxCode`: replaces the products' own, e.g. intra-community or export (optional)
         *     - `taxIncluded`: true: its prices are with tax; without it when left out
         *     - `salesperson.name`: who of yours looks after it (optional)
         *     - `salesperson.email`: and that one's address (optional, with the name)
         *     - `group`: your code for customers of its kind (optional)
         *     - `tags.#`: tags.1, tags.2 … (optional)
         *     - `consent.status`: given or withdrawn: whether it wants to hear of offers (optional)
         *     - `consent.at`: since when (optional)
         *     - `consent.source`: where it said so (optional)
         *     - `statements`: monthly or on-demand; monthly when left out
         *     - `invoicing`: shipment, order or month: what has an invoice; shipment when left out
         *     - `active`: true or false; true when left out
         *     - `contacts.#.name`: e.g. contacts.1.name
         *     - `contacts.#.email`: e.g. contacts.1.email (optional)
         *     - `contacts.#.phone`: e.g. contacts.1.phone (optional)
         *     - `contacts.#.position`: e.g. contacts.1.position (optional)
         *     - `addresses.#.label`: e.g. addresses.1.label
         *     - `addresses.#.name`: e.g. addresses.1.name
         *     - `addresses.#.street`: e.g. addresses.1.street
         *     - `addresses.#.street2`: e.g. addresses.1.street2 (optional)
         *     - `addresses.#.city`: e.g. addresses.1.city
         *     - `addresses.#.postalCode`: e.g. addresses.1.postalCode (optional)
         *     - `addresses.#.region`: e.g. addresses.1.region (optional)
         *     - `addresses.#.country`: e.g. addresses.1.country
         *
         *     Columns of `stock` (`#` is 1, 2, 3 …, `*` a currency):
         *     - `sku` (required): of a product that exists
         *     - `warehouse` (required): code such as HAM
         *     - `quantity` (required): what is there at the start, e.g. 120 or 7.25
         *     - `unit`: of the quantity, if it is a further one of the product (optional)
         *     - `lots.#.lot`: of a product that is kept by lots, e.g. lots.1.lot (optional)
         *     - `lots.#.expiresOn`: the last day on which it is good (optional with a shelf life)
         *     - `lots.#.quantity`: and how much of it; together the quantity
         *     - `reason`: what the stock ledger says (optional)
         *     - `reference`: your own number for it (optional)
         *
         *     Columns of `orders` (`#` is 1, 2, 3 …, `*` a currency):
         *     - `reference` (required): your own number for the order; its rows follow each other, and may leave it out after the first
         *     - `customer` (required): the customer's id, or your own reference for it
         *     - `currency`: the customer's when left out
         *     - `discountPercent`: on the whole order (optional)
         *     - `freight`: amount; needs the column currency (optional)
         *     - `purchaseOrderNumber`: the customer's own number (optional)
         *     - `notes`: notes (optional)
         *     - `deliveryAddress.name`: e.g. deliveryAddress.name
         *     - `deliveryAddress.street`: e.g. deliveryAddress.street
         *     - `deliveryAddress.street2`: e.g. deliveryAddress.street2 (optional)
         *     - `deliveryAddress.city`: e.g. deliveryAddress.city
         *     - `deliveryAddress.postalCode`: e.g. deliveryAddress.postalCode (optional)
         *     - `deliveryAddress.region`: e.g. deliveryAddress.region (optional)
         *     - `deliveryAddress.country`: e.g. deliveryAddress.country
         *     - `sku` (required): of the line
         *     - `quantity` (required): of the line
         *     - `unit`: of the quantity, if it is a further one (optional)
         *     - `lineDiscountPercent`: of the line (optional)
         *     - `unitPrice`: the list price when left out
         *     - `delivery.contact.name`: who takes the goods (optional)
         *     - `delivery.contact.phone`: and how to reach them (optional)
         *     - `delivery.instructions`: what the driver has to know (optional)
         *     - `delivery.method`: one of the shipping methods (optional)
         *     - `requestedDate`: e.g. 2026-03-01 (optional)
         *     - `onShortage`: split, complete or refuse; split when left out
         *
         *     Columns of `history` (`#` is 1, 2, 3 …, `*` a currency):
         *     - `reference` (required): your own number for the order; its rows follow each other, and may leave it out after the first
         *     - `customer` (required): the customer's id, or your own reference for it
         *     - `currency`: the customer's when left out
         *     - `discountPercent`: on the whole order (optional)
         *     - `freight`: amount; needs the column currency (optional)
         *     - `purchaseOrderNumber`: the customer's own number (optional)
         *     - `notes`: notes (optional)
         *     - `deliveryAddress.name`: e.g. deliveryAddress.name
         *     - `deliveryAddress.street`: e.g. deliveryAddress.street
         *     - `deliveryAddress.street2`: e.g. deliveryAddress.street2 (optional)
         *     - `deliveryAddress.city`: e.g. deliveryAddress.city
         *     - `deliveryAddress.postalCode`: e.g. deliveryAddress.postalCode (optional)
         *     - `deliveryAddress.region`: e.g. deliveryAddress.region (optional)
         *     - `deliveryAddress.country`: e.g. deliveryAddress.country
         *     - `sku` (required): of the line
         *     - `quantity` (required): of the line
         *     - `unit`: of the quantity, if it is a further one (optional)
         *     - `lineDiscountPercent`: of the line (optional)
         *     - `status` (required): settled or cancelled
         *     - `placedAt` (required): e.g. 2021-05-03 or 2021-05-03T09:30:00Z
         *     - `endedAt`: when it was settled or cancelled (optional)
         *     - `reason`: why it was cancelled (optional)
         *     - `unitPrice` (required): of then
         *     - `taxRate`: of then, e.g. 16; the present one when left out
         *
         *     Columns of `bank-credits` (`#` is 1, 2, 3 …, `*` a currency):
         *     - `account` (required): of yours, that the money came in on, e.g. its IBAN
         *     - `reference` (required): what the bank calls it; each once for an account and day
         *     - `bookedOn` (required): e.g. 2026-03-01
         *     - `amount` (required): of money that came in, e.g. 119.00; rows of what went out are to be left out
         *     - `currency` (required): EUR, USD, GBP, CNY, JPY, PLN, CHF, CZK or SEK
         *     - `payer.name`: who paid (optional)
         *     - `payer.account`: and from which account (optional)
         *     - `text`: what the payer wrote; invoices that it names are suggested (optional)
         *
         *     Columns of `fapiao` (`#` is 1, 2, 3 …, `*` a currency):
         *     - `数电发票号码` (required): the number that the platform gave, 20 digits
         *     - `开票日期` (required): e.g. 2026-03-01, with or without a time
         *     - `备注` (required): in which our own number stands, e.g. INV-2026-000042
         *     - `序号`: is not read (optional)
         *     - `发票代码`: is not read (optional)
         *     - `发票号码`: is not read (optional)
         *     - `销方识别号`: is not read (optional)
         *     - `销方名称`: is not read (optional)
         *     - `购方识别号`: is not read (optional)
         *     - `购买方名称`: is not read (optional)
         *     - `金额`: is not read (optional)
         *     - `税额`: is not read (optional)
         *     - `价税合计`: is not read (optional)
         *     - `发票来源`: is not read (optional)
         *     - `发票票种`: is not read (optional)
         *     - `发票状态`: is not read (optional)
         *     - `是否正数发票`: is not read (optional)
         *     - `发票风险等级`: is not read (optional)
         *     - `开票人`: is not read (optional)
         *
         *     Columns of `exchange-rates` (`#` is 1, 2, 3 …, `*` a currency):
         *     - `currency` (required): USD, GBP, CNY, JPY, PLN, CHF, CZK, SEK or EUR, but not your own
         *     - `validFrom` (required): the day from which it holds, e.g. 2026-03-01
         *     - `rate` (required): what one of the currency is worth in your own, e.g. 0.9216
         *     - `source` (required): where it was read, e.g. ECB
         *
         *     Roles: `sales`, `purchasing`, `warehouse`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `forbidden` (403): This role may not do this
         *     - `already-exists` (409): Exists already
         *     - `unprocessable` (422): The request is well-formed and can not be right
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first: your own, or all for an admin
         * @description Roles: `sales`, `purchasing`, `warehouse`, `finance`, `admin`.
         */
        get: operations["listOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an import is
         * @description Roles: `sales`, `purchasing`, `warehouse`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which rows could not be brought in and why, as a CSV file: line, column, code, detail
         * @description Roles: `sales`, `purchasing`, `warehouse`, `finance`, `admin`.
         *
         *     Problems of its own:
         *     - `not-found` (404): Not found
         */
        get: operations["getOperationErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This API as an OpenAPI 3.1 document
         * @description Anyone, without a token.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This API as a page to read and to try
         * @description Anyone, without a token.
         */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the page is made of
         * @description Anyone, without a token.
         */
        get: operations["getDocsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every kind of problem that the API answers with, and what it means
         * @description Anyone, without a token.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kind of problem; this is what the `type` of a problem points to
         * @description Anyone, without a token.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Per currency: accepted and not yet invoiced, open on invoices, paid ahead of invoices, and paid but unused. */
        Account: {
            customerId: string;
            currency: components["schemas"]["Currency"];
            ordered: components["schemas"]["Money"];
            receivable: components["schemas"]["Money"];
            advances: components["schemas"]["Money"];
            unapplied: components["schemas"]["Money"];
            version: number;
        };
        AccountBalance: {
            /** @enum {string} */
            account: "bank" | "receivable" | "stock" | "stock-in-transit" | "production" | "goods-received" | "output-tax" | "advances" | "customer-credit" | "opening-balances" | "sales" | "freight" | "reminder-fees" | "exchange-gains" | "cost-of-sales" | "stock-losses" | "stock-differences" | "stock-revaluation" | "write-offs" | "exchange-losses";
            number: string;
            name: string;
            opening: components["schemas"]["Money"];
            debit: components["schemas"]["Money"];
            credit: components["schemas"]["Money"];
            closing: components["schemas"]["Money"];
            value: {
                opening: components["schemas"]["Money"];
                debit: components["schemas"]["Money"];
                credit: components["schemas"]["Money"];
                closing: components["schemas"]["Money"];
            };
        };
        /** @description Who did it: a person by the token’s subject and role, or the system itself. */
        Actor: {
            id: string;
            role: string;
            name?: string;
        };
        Address: {
            name: string;
            street: string;
            street2?: string;
            city: string;
            postalCode?: string;
            region?: string;
            country: components["schemas"]["Country"];
        };
        AdjustedLevel: {
            sku: components["schemas"]["Sku"];
            warehouse: components["schemas"]["WarehouseCode"];
            onHand: components["schemas"]["Quantity"];
            reserved: components["schemas"]["Quantity"];
            available: components["schemas"]["Quantity"];
            version: number;
            incoming: components["schemas"]["Quantity"];
            lots?: components["schemas"]["LotOnHand"][];
            expired?: components["schemas"]["Quantity"];
            value?: components["schemas"]["Money"];
            adjustment?: components["schemas"]["Adjustment"];
        };
        Adjustment: {
            id: string;
            reference?: components["schemas"]["Reference"];
            status: components["schemas"]["AdjustmentStatus"];
            sku: components["schemas"]["Sku"];
            warehouse: components["schemas"]["WarehouseCode"];
            change: components["schemas"]["SignedQuantity"];
            /** @enum {string} */
            kind: "adjustment" | "scrap";
            lots?: components["schemas"]["LotsIn"];
            reason: string;
            askedBy: components["schemas"]["Actor"];
            /** Format: date-time */
            until: string;
            decision?: {
                /** @enum {string} */
                decision: "approve" | "reject";
                reason: string;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
            };
            movementId?: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        AdjustmentInput: {
            sku: components["schemas"]["Sku"];
            warehouse: components["schemas"]["WarehouseCode"];
            change: components["schemas"]["SignedQuantity"];
            unit?: components["schemas"]["UnitCode"];
            lots?: components["schemas"]["LotsIn"];
            /**
             * @default adjustment
             * @enum {string}
             */
            kind?: "opening" | "adjustment" | "scrap";
            reason: string;
            reference?: components["schemas"]["Reference"];
        };
        AdjustmentReviewInput: {
            /** @enum {string} */
            decision: "approve" | "reject";
            reason: string;
        };
        /** @enum {string} */
        AdjustmentStatus: "waiting" | "booked" | "rejected" | "lapsed";
        Ageing: {
            currency: components["schemas"]["Currency"];
            current: components["schemas"]["Money"];
            days1To30: components["schemas"]["Money"];
            days31To60: components["schemas"]["Money"];
            days61To90: components["schemas"]["Money"];
            over90: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        AllocationInput: {
            invoiceId?: string;
            orderId?: string;
            amount: components["schemas"]["PositiveMoney"];
        };
        AnswerInput: {
            name: string;
            disputed: {
                line: number;
                reason: string;
            }[];
        };
        Balance: string;
        BankCreditInput: {
            account: string;
            reference: string;
            bookedOn: components["schemas"]["Day"];
            amount: components["schemas"]["PositiveMoney"];
            /** @default {} */
            payer?: {
                name?: string;
                account?: string;
            };
            text?: string;
        };
        BankTransaction: {
            id: string;
            account: string;
            reference: string;
            bookedOn: components["schemas"]["Day"];
            amount: components["schemas"]["Money"];
            payer: {
                name?: string;
                account?: string;
            };
            text: string;
            status: components["schemas"]["BankTransactionStatus"];
            paymentId?: string;
            customerId?: string;
            decided?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason?: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        BankTransactionStatus: "open" | "matched" | "set-aside";
        BankTransactionWithSuggestions: {
            id: string;
            account: string;
            reference: string;
            bookedOn: components["schemas"]["Day"];
            amount: components["schemas"]["Money"];
            payer: {
                name?: string;
                account?: string;
            };
            text: string;
            status: components["schemas"]["BankTransactionStatus"];
            paymentId?: string;
            customerId?: string;
            decided?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason?: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            suggestions: components["schemas"]["MatchSuggestion"][];
        };
        Bin: {
            warehouse: components["schemas"]["WarehouseCode"];
            bin: string;
        };
        Books: {
            closedThrough?: components["schemas"]["Month"];
            changes: {
                month: components["schemas"]["Month"];
                /** @enum {string} */
                act: "closed" | "reopened";
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason?: string;
            }[];
            lateEntries: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        BusinessSales: {
            net: components["schemas"]["Money"];
            quantity?: components["schemas"]["Balance"];
            costed?: components["schemas"]["Money"];
            margin?: components["schemas"]["Money"];
            marginPercent?: string;
            orders?: number;
            ordered?: components["schemas"]["Money"];
            invoiced?: components["schemas"]["Money"];
            received?: components["schemas"]["Money"];
        };
        Campaign: {
            id: string;
            name: string;
            segments: ("prospect" | "new" | "active" | "champion" | "at-risk" | "lapsed")[];
            tags?: string[];
            language?: components["schemas"]["Language"];
            texts: {
                en?: {
                    subject: string;
                    body: string;
                    link?: {
                        label: string;
                        url: string;
                    };
                };
                zh?: {
                    subject: string;
                    body: string;
                    link?: {
                        label: string;
                        url: string;
                    };
                };
            };
            status: components["schemas"]["CampaignStatus"];
            createdBy: components["schemas"]["Actor"];
            sending?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                from: string;
            };
            /** Format: date-time */
            finishedAt?: string;
            cancelled?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            progress: {
                planned: number;
                waiting: number;
                sent: number;
                unknown: number;
                failed: number;
                bounced: number;
                suppressed: components["schemas"]["Suppressed"];
                complaints: number;
                unsubscribed: number;
            };
            followed: {
                orders: number;
                net: components["schemas"]["Money"][];
            };
        };
        CampaignCancellation: {
            reason: string;
        };
        CampaignInput: {
            name: string;
            segments: ("prospect" | "new" | "active" | "champion" | "at-risk" | "lapsed")[];
            tags?: string[];
            language?: components["schemas"]["Language"];
            texts: {
                en?: {
                    subject: string;
                    body: string;
                    link?: {
                        label: string;
                        url: string;
                    };
                };
                zh?: {
                    subject: string;
                    body: string;
                    link?: {
                        label: string;
                        url: string;
                    };
                };
            };
        };
        CampaignMail: {
            id: string;
            campaignId: string;
            customerId: string;
            state: components["schemas"]["CampaignMailState"];
            reason?: components["schemas"]["SuppressionReason"];
            /** Format: date-time */
            dueAt: string;
            refused: number;
            /** Format: date-time */
            sentAt?: string;
            /** Format: date-time */
            followedUntil?: string;
            /** Format: date-time */
            complainedAt?: string;
            /** Format: date-time */
            unsubscribedAt?: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        CampaignMailState: "planned" | "sending" | "sent" | "unknown" | "failed" | "bounced" | "suppressed";
        CampaignPatch: {
            name?: string;
            segments?: ("prospect" | "new" | "active" | "champion" | "at-risk" | "lapsed")[];
            tags?: string[] | null;
            language?: components["schemas"]["Language"] | null;
            texts?: {
                en?: {
                    subject: string;
                    body: string;
                    link?: {
                        label: string;
                        url: string;
                    };
                };
                zh?: {
                    subject: string;
                    body: string;
                    link?: {
                        label: string;
                        url: string;
                    };
                };
            };
        };
        CampaignPreview: {
            subject: string;
            text: string;
            html: string;
            customer: {
                id: string;
                gets: boolean;
                /** @enum {string} */
                reason?: "inactive" | "merged" | "erased" | "no-consent" | "unsubscribed" | "no-address" | "bounced" | "complained" | "same-address" | "not-meant";
            };
            audience: {
                gets: number;
                suppressed: components["schemas"]["Suppressed"];
                whole: boolean;
            };
        };
        CampaignSending: {
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CampaignStatus: "draft" | "scheduled" | "sending" | "sent" | "cancelled";
        CancelInput: {
            reason: string;
        };
        CarrierAnswer: {
            /** @enum {string} */
            outcome: "recorded" | "repeated" | "unknown-parcel" | "too-old";
        };
        CarrierEvent: {
            eventId: string;
            trackingNumber: string;
            status: string;
            at: components["schemas"]["Instant"];
            location?: string;
            note?: string;
            estimatedAt?: components["schemas"]["Instant"];
        };
        Charge: {
            taxCode: string;
            taxRate: components["schemas"]["Percent"];
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
        };
        CloseInput: {
            reason: string;
        };
        Closing: {
            month: components["schemas"]["Month"];
        };
        Component: {
            sku: components["schemas"]["Sku"];
            quantity: components["schemas"]["PositiveQuantity"];
        };
        Contact: {
            name: string;
            email?: components["schemas"]["Email"];
            phone?: string;
            position?: string;
        };
        Contract: {
            id: string;
            name: string;
            reference?: components["schemas"]["Reference"];
            validFrom: components["schemas"]["Day"];
            validUntil: components["schemas"]["Day"];
            /** @enum {string} */
            beyond: "refuse" | "list";
            customerId: string;
            currency: components["schemas"]["Currency"];
            taxIncluded?: boolean;
            amount?: components["schemas"]["Money"];
            lines: {
                sku: components["schemas"]["Sku"];
                unitPrice: components["schemas"]["UnitPrice"];
                quantity?: components["schemas"]["Quantity"];
            }[];
            /** @enum {string} */
            status: "active" | "ended";
            ended?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ContractEnd: {
            reason: string;
        };
        ContractInUse: {
            id: string;
            name: string;
            reference?: components["schemas"]["Reference"];
            validFrom: components["schemas"]["Day"];
            validUntil: components["schemas"]["Day"];
            /** @enum {string} */
            beyond: "refuse" | "list";
            customerId: string;
            currency: components["schemas"]["Currency"];
            taxIncluded?: boolean;
            amount?: components["schemas"]["Money"];
            lines: {
                sku: components["schemas"]["Sku"];
                unitPrice: components["schemas"]["UnitPrice"];
                quantity?: components["schemas"]["Quantity"];
                reserved: components["schemas"]["Quantity"];
                drawn: components["schemas"]["Quantity"];
                left?: components["schemas"]["Quantity"];
            }[];
            /** @enum {string} */
            status: "active" | "ended";
            ended?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            amountUse?: {
                reserved: components["schemas"]["Money"];
                drawn: components["schemas"]["Money"];
                left: components["schemas"]["Money"];
            };
        };
        ContractInput: {
            name: string;
            reference?: components["schemas"]["Reference"];
            validFrom: components["schemas"]["Day"];
            validUntil: components["schemas"]["Day"];
            /**
             * @default refuse
             * @enum {string}
             */
            beyond?: "refuse" | "list";
            customerId: string;
            currency: components["schemas"]["Currency"];
            taxIncluded?: boolean;
            amount?: components["schemas"]["PositiveMoney"];
            lines: {
                sku: components["schemas"]["Sku"];
                unitPrice: components["schemas"]["UnitPrice"];
                quantity?: components["schemas"]["PositiveQuantity"];
            }[];
        };
        ContractPatch: {
            name?: string;
            reference?: components["schemas"]["Reference"] | null;
            validFrom?: components["schemas"]["Day"];
            validUntil?: components["schemas"]["Day"];
            /** @enum {string} */
            beyond?: "refuse" | "list";
        };
        Cost: {
            currency: components["schemas"]["Currency"];
            unitCost: components["schemas"]["UnitPrice"];
        };
        Count: {
            id: string;
            reference?: components["schemas"]["Reference"];
            warehouse: components["schemas"]["WarehouseCode"];
            reason: string;
            status: components["schemas"]["CountStatus"];
            lines: {
                sku: components["schemas"]["Sku"];
                name: string;
                unit: string;
                result?: {
                    counted: components["schemas"]["Quantity"];
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["Actor"];
                    book?: components["schemas"]["Balance"];
                    difference?: components["schemas"]["Balance"];
                    /** Format: date-time */
                    correctedAt?: string;
                    lots?: {
                        lot: components["schemas"]["LotNumber"];
                        expiresOn: components["schemas"]["Day"];
                        counted: components["schemas"]["Quantity"];
                        book?: components["schemas"]["Balance"];
                        difference?: components["schemas"]["Balance"];
                    }[];
                    earlier?: {
                        counted: components["schemas"]["Quantity"];
                        /** Format: date-time */
                        at: string;
                        by: components["schemas"]["Actor"];
                    }[];
                };
            }[];
            decision?: {
                reason: string;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        CountInput: {
            warehouse: components["schemas"]["WarehouseCode"];
            reason: string;
            reference?: components["schemas"]["Reference"];
            skus: components["schemas"]["Sku"][];
        };
        CountReviewInput: {
            /** @enum {string} */
            decision: "post" | "discard";
            reason: string;
        };
        /** @enum {string} */
        CountStatus: "open" | "counted" | "posted" | "discarded";
        CountedInput: {
            at?: components["schemas"]["Instant"];
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["Quantity"];
                unit?: components["schemas"]["UnitCode"];
                lots?: components["schemas"]["LotsIn"];
            }[];
        };
        Country: string;
        CreditUse: {
            id: string;
            customerId: string;
            amount: components["schemas"]["Money"];
            allocations: {
                invoiceId?: string;
                orderId?: string;
                number?: string;
                amount: components["schemas"]["Money"];
            }[];
            recordedBy: components["schemas"]["Actor"];
            reversal?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
                taken: {
                    invoiceId?: string;
                    orderId?: string;
                    amount: components["schemas"]["Money"];
                }[];
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        CreditUseInput: {
            customerId: string;
            allocations: components["schemas"]["AllocationInput"][];
        };
        CreditUseReversalInput: {
            reason: string;
        };
        /** @enum {string} */
        Currency: "EUR" | "USD" | "GBP" | "CNY" | "JPY" | "PLN" | "CHF" | "CZK" | "SEK";
        Customer: {
            id: string;
            name: string;
            reference?: components["schemas"]["Reference"];
            language: components["schemas"]["Language"];
            currency: components["schemas"]["Currency"];
            invoiceTitle?: string;
            taxId?: components["schemas"]["TaxId"];
            invoiceEmail?: components["schemas"]["Email"];
            /** @enum {string} */
            eInvoice?: "factur-x";
            contacts: components["schemas"]["Contact"][];
            addresses: components["schemas"]["CustomerAddress"][];
            creditLimit?: components["schemas"]["NonNegativeMoney"];
            paymentTermDays: number;
            prepaymentPercent?: components["schemas"]["Percent"];
            taxCode?: string;
            taxIncluded?: boolean;
            salesperson?: {
                name: string;
                email: components["schemas"]["Email"];
            };
            group?: components["schemas"]["CustomerGroup"];
            tags?: string[];
            consent?: {
                /** @enum {string} */
                status: "given" | "withdrawn";
                /** Format: date-time */
                at: string;
                source: string;
            };
            /** @enum {string} */
            statements?: "monthly" | "on-demand";
            /** @enum {string} */
            invoicing?: "shipment" | "order" | "month";
            active: boolean;
            mergedInto?: {
                id: string;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
            };
            mergedFrom?: string[];
            erased?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        CustomerAddress: {
            label: string;
            name: string;
            street: string;
            street2?: string;
            city: string;
            postalCode?: string;
            region?: string;
            country: components["schemas"]["Country"];
        };
        CustomerAgeing: {
            customerId: string;
            name: string;
            ageing: components["schemas"]["Ageing"][];
        };
        CustomerGroup: string;
        CustomerInput: {
            name: string;
            reference?: components["schemas"]["Reference"];
            language: components["schemas"]["Language"];
            currency: components["schemas"]["Currency"];
            invoiceTitle?: string;
            taxId?: components["schemas"]["TaxId"];
            invoiceEmail?: components["schemas"]["Email"];
            /** @enum {string} */
            eInvoice?: "factur-x";
            /** @default [] */
            contacts?: components["schemas"]["Contact"][];
            /** @default [] */
            addresses?: components["schemas"]["CustomerAddress"][];
            creditLimit?: components["schemas"]["NonNegativeMoney"];
            paymentTermDays: number;
            prepaymentPercent?: components["schemas"]["Percent"];
            taxCode?: string;
            taxIncluded?: boolean;
            salesperson?: {
                name: string;
                email: components["schemas"]["Email"];
            };
            group?: components["schemas"]["CustomerGroup"];
            tags?: string[];
            consent?: {
                /** @enum {string} */
                status: "given" | "withdrawn";
                at: components["schemas"]["Instant"];
                source: string;
            };
            /** @enum {string} */
            statements?: "monthly" | "on-demand";
            /** @enum {string} */
            invoicing?: "shipment" | "order" | "month";
            /** @default true */
            active?: boolean;
        };
        CustomerPatch: {
            name?: string;
            reference?: components["schemas"]["Reference"] | null;
            language?: components["schemas"]["Language"];
            currency?: components["schemas"]["Currency"];
            invoiceTitle?: string | null;
            taxId?: components["schemas"]["TaxId"] | null;
            invoiceEmail?: components["schemas"]["Email"] | null;
            eInvoice?: "factur-x" | null;
            contacts?: components["schemas"]["Contact"][];
            addresses?: components["schemas"]["CustomerAddress"][];
            creditLimit?: components["schemas"]["NonNegativeMoney"] | null;
            paymentTermDays?: number;
            prepaymentPercent?: components["schemas"]["Percent"] | null;
            taxCode?: string | null;
            taxIncluded?: boolean | null;
            salesperson?: {
                name: string;
                email: components["schemas"]["Email"];
            } | null;
            group?: components["schemas"]["CustomerGroup"] | null;
            tags?: string[] | null;
            consent?: {
                /** @enum {string} */
                status: "given" | "withdrawn";
                at: components["schemas"]["Instant"];
                source: string;
            } | null;
            statements?: ("monthly" | "on-demand") | null;
            invoicing?: ("shipment" | "order" | "month") | null;
            active?: boolean;
        };
        /**
         * Format: date
         * @description Calendar day: `2026-03-01`.
         */
        Day: string;
        Delivery: {
            contact?: {
                name: string;
                phone?: string;
                email?: components["schemas"]["Email"];
            };
            window?: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string;
            };
            instructions?: string;
            method?: string;
        };
        DeliveryInput: {
            contact?: {
                name: string;
                phone?: string;
                email?: components["schemas"]["Email"];
            };
            window?: {
                from: components["schemas"]["Instant"];
                until: components["schemas"]["Instant"];
            };
            instructions?: string;
            method?: string;
        };
        Dimensions: {
            lengthCm: number;
            widthCm: number;
            heightCm: number;
        };
        DispatchInput: {
            carrier: string;
            trackingNumber: string;
            reference?: components["schemas"]["Reference"];
            method?: string;
            estimatedAt?: components["schemas"]["Instant"];
            lines?: {
                lineNo: number;
                quantity: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
            }[];
            parcels?: components["schemas"]["ParcelNumbers"];
            lots?: components["schemas"]["LotsToShip"];
        };
        Dispute: {
            id: string;
            customerId: string;
            statementId: string;
            line: number;
            document: {
                kind: components["schemas"]["LineKind"];
                id: string;
                number?: string;
            };
            orderId?: string;
            invoiceId?: string;
            amount: components["schemas"]["Money"];
            reason: string;
            raisedBy: string;
            owner: {
                name: string;
                email: string;
            };
            /** Format: date-time */
            deadline: string;
            status: components["schemas"]["DisputeStatus"];
            resolution?: {
                words: string;
                creditNoteId?: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        DisputeStatus: "open" | "accepted" | "rejected";
        Email: string & (unknown & unknown);
        Entry: {
            id: string;
            /** @enum {string} */
            rule: "invoice" | "credit-note" | "reminder-fee" | "receipt" | "receipt-applied" | "receipt-reversal" | "credit-use" | "credit-use-reversal" | "refund" | "write-off" | "order-closed" | "stock-opening" | "goods-receipt" | "supplier-return" | "production" | "goods-issue" | "goods-return" | "stock-loss" | "stock-difference" | "transfer-sent" | "transfer-arrival" | "stock-revaluation";
            on: components["schemas"]["Day"];
            ratedOn?: components["schemas"]["Day"];
            currency: components["schemas"]["Currency"];
            document: {
                id: string;
                number?: string;
            };
            customerId?: string;
            orderId?: string;
            lines: components["schemas"]["EntryLine"][];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        EntryLine: {
            /** @enum {string} */
            account: "bank" | "receivable" | "stock" | "stock-in-transit" | "production" | "goods-received" | "output-tax" | "advances" | "customer-credit" | "opening-balances" | "sales" | "freight" | "reminder-fees" | "exchange-gains" | "cost-of-sales" | "stock-losses" | "stock-differences" | "stock-revaluation" | "write-offs" | "exchange-losses";
            side: components["schemas"]["Side"];
            amount: components["schemas"]["Money"];
            taxCode?: string;
            openItem?: string;
        };
        Evaluation: {
            id: string;
            orderId: string;
            customerId: string;
            rating: number;
            words?: string;
            /** @enum {string} */
            via: "link" | "api";
            by?: components["schemas"]["Actor"];
            status: components["schemas"]["EvaluationStatus"];
            owner?: {
                name: string;
                email: string;
            };
            /** Format: date-time */
            followUpBy?: string;
            followUp?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                words: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        EvaluationInput: {
            rating: number;
            words?: string;
        };
        /** @enum {string} */
        EvaluationStatus: "rated" | "follow-up" | "followed-up";
        ExchangeRate: {
            currency: components["schemas"]["Currency"];
            rate: components["schemas"]["Rate"];
            validFrom: components["schemas"]["Day"];
            source: string;
            recordedBy: components["schemas"]["Actor"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ExchangeRateInput: {
            currency: components["schemas"]["Currency"];
            rate: components["schemas"]["Rate"];
            validFrom: components["schemas"]["Day"];
            source: string;
        };
        FieldError: {
            /** @enum {string} */
            in: "body" | "query" | "header";
            pointer: string;
            detail: string;
        };
        /** @description Why an order needs a person’s eye. */
        Finding: {
            /** @enum {string} */
            code: "amount" | "discount" | "quantity" | "credit" | "price-floor" | "delivery-date" | "customer-data";
            message: string;
            lineNo?: number;
        };
        Flow: {
            settled: number;
            hours?: {
                review: string;
                dispatch: string;
                delivery: string;
                payment: string;
                total: string;
            };
            arrived: number;
            promised: number;
            onTime: number;
            onTimePercent?: string;
        };
        FlowPeriod: {
            settled: number;
            hours?: {
                review: string;
                dispatch: string;
                delivery: string;
                payment: string;
                total: string;
            };
            arrived: number;
            promised: number;
            onTime: number;
            onTimePercent?: string;
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            before: components["schemas"]["Flow"];
        };
        FlowStatistics: {
            /** @enum {string} */
            per: "day" | "week" | "month";
            periods: components["schemas"]["FlowPeriod"][];
            total: components["schemas"]["FlowPeriod"];
        };
        FollowUpInput: {
            words: string;
        };
        FollowingOrder: {
            mailId: string;
            campaignId: string;
            customerId: string;
            orderId: string;
            /** Format: date-time */
            placedAt: string;
            net: components["schemas"]["Money"];
            lost: boolean;
        };
        /** @description A unit beside the one that stock is kept in; `factor` of that one make one of it: `{"code": "box", "factor": "12"}`. */
        FurtherUnit: {
            code: components["schemas"]["UnitCode"];
            name?: string;
            nameZh?: string;
            factor: components["schemas"]["PositiveQuantity"];
        };
        /** @description An error of the gateway, before the application saw the request. */
        GatewayError: {
            message: string;
        };
        GoodsReturn: {
            id: string;
            reference?: components["schemas"]["Reference"];
            customerId: string;
            orderId: string;
            shipmentId: string;
            warehouse: components["schemas"]["WarehouseCode"];
            reason: string;
            status: components["schemas"]["ReturnStatus"];
            waits?: {
                /** @enum {string} */
                on: "sales" | "customer" | "warehouse";
                /** Format: date-time */
                until: string;
            };
            lines: components["schemas"]["ReturnLine"][];
            requestedBy: components["schemas"]["Actor"];
            decision?: {
                /** @enum {string} */
                decision: "authorise" | "refuse";
                reason: string;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
            };
            receipts: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                lines: {
                    sku: components["schemas"]["Sku"];
                    quantity: components["schemas"]["Quantity"];
                }[];
            }[];
            inspections: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                creditNoteId: string;
                lines: {
                    sku: components["schemas"]["Sku"];
                    restocked: components["schemas"]["Quantity"];
                    lots?: components["schemas"]["LotGoods"][];
                    scrapped: components["schemas"]["Quantity"];
                    reason?: string;
                }[];
            }[];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        HeldFor: {
            sku: components["schemas"]["Sku"];
            warehouse: components["schemas"]["WarehouseCode"];
            holder: string;
            part?: string;
            quantity: components["schemas"]["Quantity"];
        };
        /** @enum {string} */
        ImportKind: "products" | "customers" | "stock" | "orders" | "history" | "bank-credits" | "fapiao" | "exchange-rates";
        InspectionInput: {
            lines: {
                sku: components["schemas"]["Sku"];
                restocked?: components["schemas"]["PositiveQuantity"];
                lots?: components["schemas"]["LotsOut"];
                scrapped?: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
                reason?: string;
            }[];
        };
        /**
         * Format: date-time
         * @description ISO 8601 instant in UTC: `2026-03-01T09:30:00Z`.
         */
        Instant: string;
        Invoice: {
            id: string;
            /** @enum {string} */
            kind: "invoice" | "credit-note";
            number: string;
            orderId?: string;
            orderReference?: string;
            month?: string;
            orders?: components["schemas"]["InvoicedOrder"][];
            part?: string;
            shipmentIds: string[];
            corrects?: {
                id: string;
                number: string;
            };
            customerId: string;
            language: components["schemas"]["Language"];
            seller: components["schemas"]["Seller"];
            buyer: components["schemas"]["Party"];
            deliveredTo?: components["schemas"]["Address"];
            /** @enum {string} */
            eInvoice?: "factur-x";
            /** Format: date-time */
            suppliedAt: string;
            /** Format: date-time */
            suppliedFrom?: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            dueAt: string;
            currency: components["schemas"]["Currency"];
            lines: components["schemas"]["InvoiceLine"][];
            discountPercent: components["schemas"]["Percent"];
            freight?: components["schemas"]["Charge"];
            taxes: components["schemas"]["TaxTotal"][];
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            prepaid?: components["schemas"]["Money"];
            paymentReference: string;
            digest: string;
            /** @enum {string} */
            status: "open" | "paid" | "credited";
            open: components["schemas"]["Money"];
            /** Format: date-time */
            paidAt?: string;
            /** Format: date-time */
            reopenedAt?: string;
            paidBefore?: string[];
            writtenOff?: components["schemas"]["Money"];
            fees?: components["schemas"]["Money"];
            mail: {
                state: components["schemas"]["MailState"];
                /** Format: date-time */
                at?: string;
                messageId?: string;
            };
            reminders: {
                level: number;
                /** Format: date-time */
                at: string;
                fee?: components["schemas"]["Money"];
            }[];
            reminderStop?: components["schemas"]["ReminderStop"];
            promise?: components["schemas"]["Promise"];
            disputes?: string[];
            fapiao?: {
                applicationId?: string;
                number?: string;
                issuedOn?: components["schemas"]["Day"];
                recorded?: {
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["Actor"];
                };
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        InvoiceLine: {
            lineNo: number;
            orderId?: string;
            sku: components["schemas"]["Sku"];
            name: string;
            unit: string;
            quantity: components["schemas"]["Quantity"];
            orderedIn?: components["schemas"]["FurtherUnit"];
            unitPrice: components["schemas"]["UnitPrice"];
            /** @constant */
            taxIncluded?: true;
            discountPercent: components["schemas"]["Percent"];
            taxCode: string;
            taxRate: components["schemas"]["Percent"];
            orderDiscount: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
        };
        InvoiceSeries: {
            id: components["schemas"]["SeriesId"];
            last: number;
        };
        InvoicedOrder: {
            orderId: string;
            orderReference?: string;
            shipmentIds: string[];
            deliveredTo: components["schemas"]["Address"];
            discountPercent: components["schemas"]["Percent"];
            freight?: components["schemas"]["Charge"];
            total: components["schemas"]["Money"];
            prepaid?: components["schemas"]["Money"];
        };
        /** @enum {string} */
        Language: "en" | "zh";
        LiftInput: {
            reason: string;
        };
        /** @enum {string} */
        LineKind: "invoice" | "credit-note" | "receipt" | "receipt-reversal" | "refund" | "write-off" | "reminder-fee";
        LinePrice: {
            currency: components["schemas"]["Currency"];
            unitPrice: components["schemas"]["UnitPrice"];
        };
        ListedPrice: {
            priceListId: string;
            sku: components["schemas"]["Sku"];
            breaks: components["schemas"]["PriceBreak"][];
            /** Format: date-time */
            changedAt: string;
            changedBy: components["schemas"]["Actor"];
        };
        LotAsOf: {
            sku: components["schemas"]["Sku"];
            lot: components["schemas"]["LotNumber"];
            expiresOn: components["schemas"]["Day"];
            /** Format: date-time */
            asOf?: string;
            onHand: components["schemas"]["Balance"];
            levels: {
                warehouse: components["schemas"]["WarehouseCode"];
                onHand: components["schemas"]["Balance"];
            }[];
            version: number;
        };
        LotChange: {
            lot: components["schemas"]["LotNumber"];
            expiresOn: components["schemas"]["Day"];
            change: components["schemas"]["SignedQuantity"];
        };
        LotGoods: {
            lot: components["schemas"]["LotNumber"];
            expiresOn: components["schemas"]["Day"];
            quantity: components["schemas"]["Quantity"];
        };
        LotMovement: {
            lot: components["schemas"]["LotNumber"];
            expiresOn: components["schemas"]["Day"];
            change: components["schemas"]["SignedQuantity"];
            id: string;
            sku: components["schemas"]["Sku"];
            warehouse: components["schemas"]["WarehouseCode"];
            kind: string;
            reference: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Actor"];
        };
        LotNumber: string;
        LotOnHand: {
            lot: components["schemas"]["LotNumber"];
            expiresOn: components["schemas"]["Day"];
            onHand: components["schemas"]["Quantity"];
            leaving: components["schemas"]["Quantity"];
        };
        LotsIn: {
            lot: components["schemas"]["LotNumber"];
            expiresOn?: components["schemas"]["Day"];
            quantity: components["schemas"]["PositiveQuantity"];
        }[];
        LotsInPlace: {
            sku: components["schemas"]["Sku"];
            warehouse: components["schemas"]["WarehouseCode"];
            expiresOn: components["schemas"]["Day"];
            onHand: components["schemas"]["Quantity"];
            expired: components["schemas"]["Quantity"];
            lacking: components["schemas"]["Quantity"];
            lots: components["schemas"]["LotOnHand"][];
        };
        LotsOut: {
            lot: components["schemas"]["LotNumber"];
            quantity: components["schemas"]["PositiveQuantity"];
        }[];
        LotsToShip: {
            sku: components["schemas"]["Sku"];
            lot: components["schemas"]["LotNumber"];
            quantity: components["schemas"]["PositiveQuantity"];
        }[];
        /** @enum {string} */
        MailState: "none" | "sending" | "sent" | "bounced" | "unknown" | "retry";
        MatchInput: {
            customerId: string;
            allocations?: components["schemas"]["AllocationInput"][];
        };
        MatchSuggestion: {
            customerId: string;
            customerName: string;
            allocations: {
                invoiceId?: string;
                orderId?: string;
                number: string;
                amount: components["schemas"]["Money"];
            }[];
            unapplied: components["schemas"]["Money"];
            why: string;
        };
        /** @description An amount in minor units: `{"amount": 1999, "currency": "EUR"}` is 19.99 EUR; yen has no minor units. */
        Money: {
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        Month: string;
        Movement: {
            id: string;
            sku: components["schemas"]["Sku"];
            warehouse: components["schemas"]["WarehouseCode"];
            kind: components["schemas"]["MovementKind"];
            change: components["schemas"]["SignedQuantity"];
            reason: string;
            reference: string;
            /** Format: date-time */
            at: string;
            /** Format: date */
            on?: string;
            /** Format: date */
            orderedOn?: string;
            share?: components["schemas"]["SignedQuantity"];
            /** Format: date */
            cameOn?: string;
            supplier?: string;
            by: components["schemas"]["Actor"];
            lots?: components["schemas"]["LotChange"][];
            value?: components["schemas"]["Money"];
        };
        /** @enum {string} */
        MovementKind: "opening" | "receipt" | "supplier-return" | "shipment" | "consumption" | "transfer" | "transfer-loss" | "count" | "shortage" | "adjustment" | "return" | "scrap" | "revaluation";
        NonNegativeMoney: {
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /**
         * @description What to do when stock does not cover all: ship what is there, wait for all of it, or do not sell.
         * @enum {string}
         */
        OnShortage: "split" | "complete" | "refuse";
        Operation: {
            id: string;
            kind: components["schemas"]["ImportKind"];
            reference?: components["schemas"]["Reference"];
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed";
            counts: {
                rows: number;
                done: number;
                created: number;
                existing: number;
                failed: number;
            };
            startedBy: components["schemas"]["Actor"];
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            finishedAt?: string;
            fault?: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description An order with its sub-statuses, and why it waits: for what, on whom, until when, and what happens then. */
        Order: {
            id: string;
            /** @constant */
            imported?: true;
            customerId: string;
            status: components["schemas"]["OrderStatus"];
            /** Format: date-time */
            placedAt: string;
            placedBy: components["schemas"]["Actor"];
            language: components["schemas"]["Language"];
            currency: components["schemas"]["Currency"];
            onShortage: components["schemas"]["OnShortage"];
            requestedDate?: components["schemas"]["Day"];
            priority?: components["schemas"]["Priority"];
            reservationId?: string;
            quotationId?: string;
            deliveryAddress: components["schemas"]["Address"];
            delivery?: components["schemas"]["Delivery"];
            reference?: components["schemas"]["Reference"];
            purchaseOrderNumber?: string;
            notes?: string;
            lines: components["schemas"]["OrderLine"][];
            discountPercent: components["schemas"]["Percent"];
            freight: components["schemas"]["Charge"];
            totals: components["schemas"]["Totals"];
            /** @enum {string} */
            invoicing?: "order" | "month";
            prepayment?: {
                percent: components["schemas"]["Percent"];
                amount: components["schemas"]["Money"];
                number?: string;
                /** Format: date-time */
                dueAt?: string;
            };
            review: {
                /** @enum {string} */
                state: "pending" | "waiting" | "passed" | "approved" | "rejected" | "withdrawn";
                findings: components["schemas"]["Finding"][];
                decision?: {
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["Actor"];
                    reason: string;
                    /** @enum {string} */
                    decision: "approve" | "reject";
                };
            };
            parts: components["schemas"]["Part"][];
            shipmentIds: string[];
            invoiceIds: (string)[];
            purchaseOrderIds: string[];
            amended?: {
                version: number;
                lastLineNo: number;
            };
            amendment?: {
                id: string;
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                until: string;
            };
            rejection?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            };
            cancellation?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            };
            refundable?: components["schemas"]["Money"];
            fault?: {
                /** Format: date-time */
                at: string;
                error: string;
                cause: string;
                status: components["schemas"]["OrderStatus"];
            };
            redrives: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            subStatus: components["schemas"]["SubStatus"];
            overdue: boolean;
            waits: components["schemas"]["ToldWait"][];
        };
        OrderInput: {
            customerId: string;
            reference?: components["schemas"]["Reference"];
            lines: components["schemas"]["OrderLineInput"][];
            currency?: components["schemas"]["Currency"];
            /** @default split */
            onShortage?: components["schemas"]["OnShortage"];
            requestedDate?: components["schemas"]["Day"];
            priority?: components["schemas"]["Priority"];
            reservationId?: string;
            deliveryAddress?: components["schemas"]["Address"];
            delivery?: components["schemas"]["DeliveryInput"];
            purchaseOrderNumber?: string;
            discountPercent?: components["schemas"]["Percent"];
            freight?: components["schemas"]["NonNegativeMoney"];
            prepaymentPercent?: components["schemas"]["Percent"];
            notes?: string;
        };
        OrderLine: {
            lineNo: number;
            sku: components["schemas"]["Sku"];
            name: string;
            unit: string;
            quantity: components["schemas"]["Quantity"];
            orderedIn?: components["schemas"]["FurtherUnit"];
            /** @enum {string} */
            tracked?: "lot";
            unitPrice: components["schemas"]["UnitPrice"];
            listPrice: components["schemas"]["UnitPrice"];
            /** @constant */
            taxIncluded?: true;
            /** @enum {string} */
            priceFrom: "catalog" | "price-list" | "contract" | "manual" | "quotation";
            priceList?: {
                id: string;
                name: string;
                from: components["schemas"]["Quantity"];
            };
            contract?: {
                id: string;
                name: string;
                /** @enum {string} */
                by?: "amount" | "both";
            };
            quotation?: {
                id: string;
                number: string;
            };
            discountPercent: components["schemas"]["Percent"];
            requestedDate?: components["schemas"]["Day"];
            orderDiscount: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            taxCode: string;
            taxRate: components["schemas"]["Percent"];
            tax: components["schemas"]["Money"];
            billed?: {
                quantity: components["schemas"]["Quantity"];
                gross: components["schemas"]["Money"];
                orderDiscount: components["schemas"]["Money"];
                net: components["schemas"]["Money"];
                tax: components["schemas"]["Money"];
            };
            shipped: components["schemas"]["Quantity"];
            invoiced: components["schemas"]["Quantity"];
            priceReason: string;
        };
        OrderLineInput: {
            sku: components["schemas"]["Sku"];
            quantity: components["schemas"]["PositiveQuantity"];
            unit?: components["schemas"]["UnitCode"];
            unitPrice?: components["schemas"]["UnitPrice"];
            discountPercent?: components["schemas"]["Percent"];
            requestedDate?: components["schemas"]["Day"];
        };
        OrderListItem: {
            id: string;
            /** @constant */
            imported?: true;
            customerId: string;
            status: components["schemas"]["OrderStatus"];
            /** Format: date-time */
            placedAt: string;
            placedBy: components["schemas"]["Actor"];
            language: components["schemas"]["Language"];
            currency: components["schemas"]["Currency"];
            onShortage: components["schemas"]["OnShortage"];
            requestedDate?: components["schemas"]["Day"];
            priority?: components["schemas"]["Priority"];
            reservationId?: string;
            quotationId?: string;
            deliveryAddress: components["schemas"]["Address"];
            delivery?: components["schemas"]["Delivery"];
            reference?: components["schemas"]["Reference"];
            purchaseOrderNumber?: string;
            notes?: string;
            lines: components["schemas"]["OrderLine"][];
            discountPercent: components["schemas"]["Percent"];
            freight: components["schemas"]["Charge"];
            totals: components["schemas"]["Totals"];
            /** @enum {string} */
            invoicing?: "order" | "month";
            prepayment?: {
                percent: components["schemas"]["Percent"];
                amount: components["schemas"]["Money"];
                number?: string;
                /** Format: date-time */
                dueAt?: string;
            };
            review: {
                /** @enum {string} */
                state: "pending" | "waiting" | "passed" | "approved" | "rejected" | "withdrawn";
                findings: components["schemas"]["Finding"][];
                decision?: {
                    /** Format: date-time */
                    at: string;
                    by: components["schemas"]["Actor"];
                    reason: string;
                    /** @enum {string} */
                    decision: "approve" | "reject";
                };
            };
            parts: components["schemas"]["Part"][];
            shipmentIds: string[];
            invoiceIds: (string)[];
            purchaseOrderIds: string[];
            amended?: {
                version: number;
                lastLineNo: number;
            };
            amendment?: {
                id: string;
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                until: string;
            };
            rejection?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            };
            cancellation?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            };
            refundable?: components["schemas"]["Money"];
            fault?: {
                /** Format: date-time */
                at: string;
                error: string;
                cause: string;
                status: components["schemas"]["OrderStatus"];
            };
            redrives: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            subStatus: components["schemas"]["SubStatus"];
            overdue: boolean;
        };
        OrderPreview: {
            customerId: string;
            currency: components["schemas"]["Currency"];
            deliveryAddress: components["schemas"]["Address"];
            freight: components["schemas"]["Charge"];
            totals: components["schemas"]["Totals"];
            lines: components["schemas"]["OrderLine"][];
            /** @enum {string} */
            outcome: "passes" | "needs-review" | "rejected";
            findings: components["schemas"]["Finding"][];
            credit?: {
                limit: components["schemas"]["Money"];
                used: components["schemas"]["Money"];
                left: components["schemas"]["Money"];
            };
            cover: {
                lineNo: number;
                sku: components["schemas"]["Sku"];
                covered: components["schemas"]["Quantity"];
                missing: components["schemas"]["Quantity"];
                promisedOn: components["schemas"]["Day"];
            }[];
        };
        /**
         * @description The one word a person reads; it ends as `settled`, `rejected` or `cancelled`.
         * @enum {string}
         */
        OrderStatus: "placed" | "reviewing" | "confirmed" | "delivered" | "settled" | "rejected" | "cancelling" | "cancelled" | "parked";
        OtherSupply: {
            supplier: string;
            articleNumber?: string;
            leadTimeDays: number;
            minimumQuantity?: components["schemas"]["PositiveQuantity"];
            orderMultiple?: components["schemas"]["PositiveQuantity"];
            unit?: components["schemas"]["UnitCode"];
            price?: components["schemas"]["SupplyPrice"];
        };
        PackInput: {
            parcels: {
                lines: {
                    sku: components["schemas"]["Sku"];
                    quantity: components["schemas"]["PositiveQuantity"];
                    unit?: components["schemas"]["UnitCode"];
                }[];
                weightKg?: components["schemas"]["PositiveQuantity"];
                dimensions?: {
                    lengthCm: number;
                    widthCm: number;
                    heightCm: number;
                };
            }[];
        };
        PackedParcel: {
            no: number;
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["Quantity"];
            }[];
            weightKg: components["schemas"]["Quantity"];
            dimensions?: components["schemas"]["Dimensions"];
            trackingNumber?: string;
            /** Format: date-time */
            deliveredAt?: string;
        };
        Parcel: {
            carrier: string;
            trackingNumber: string;
            status: components["schemas"]["ParcelStatus"];
            shipmentId?: string;
            beside?: string[];
            early: {
                /** @enum {string} */
                status: "picked-up" | "in-transit" | "out-for-delivery" | "exception" | "delivered" | "returned" | "unknown";
                /** Format: date-time */
                at: string;
                eventId?: string;
                carrierStatus?: string;
                trackingNumber?: string;
                location?: string;
                note?: string;
                /** Format: date-time */
                estimatedAt?: string;
                /** @constant */
                corrected?: true;
                by: components["schemas"]["Actor"];
            }[];
            /** Format: date-time */
            askedAt?: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ParcelNumbers: {
            no: number;
            trackingNumber: string;
        }[];
        /** @enum {string} */
        ParcelStatus: "unknown" | "open" | "done";
        /** @description What goes its own way through shipment and invoice: from one warehouse, or of goods that had to be had first. */
        Part: {
            id: string;
            /** @enum {string} */
            kind: "stock" | "backorder";
            lines: {
                lineNo: number;
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["Quantity"];
                shipped: components["schemas"]["Quantity"];
            }[];
            holds: {
                sku: components["schemas"]["Sku"];
                warehouse: string;
                quantity: components["schemas"]["Quantity"];
                round?: number;
            }[];
            rounds: number;
            shipmentIds: string[];
            purchaseOrderIds: string[];
        };
        /** @description A party as printed on the document, as it was when the document was issued. */
        Party: {
            name: string;
            address?: components["schemas"]["Address"];
            taxId?: string;
        };
        PastOrderInput: {
            customerId: string;
            reference: components["schemas"]["Reference"];
            /** @enum {string} */
            status: "settled" | "cancelled";
            placedAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
                unitPrice: components["schemas"]["UnitPrice"];
                discountPercent?: components["schemas"]["Percent"];
                taxRate?: components["schemas"]["Percent"];
            }[];
            currency?: components["schemas"]["Currency"];
            discountPercent?: components["schemas"]["Percent"];
            freight?: components["schemas"]["NonNegativeMoney"];
            deliveryAddress?: components["schemas"]["Address"];
            purchaseOrderNumber?: string;
            notes?: string;
            reason?: string;
        };
        /** @enum {string} */
        Pattern: "new" | "steady" | "erratic" | "intermittent" | "lumpy";
        Payment: {
            id: string;
            customerId: string;
            amount: components["schemas"]["Money"];
            reference: string;
            /** Format: date-time */
            receivedAt: string;
            recordedBy: components["schemas"]["Actor"];
            allocations: {
                invoiceId?: string;
                orderId?: string;
                amount: components["schemas"]["Money"];
            }[];
            unapplied: components["schemas"]["Money"];
            bankTransactionId?: string;
            reversal?: {
                /** Format: date-time */
                reversedAt: string;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
                taken: {
                    invoiceId?: string;
                    orderId?: string;
                    amount: components["schemas"]["Money"];
                }[];
                credit: components["schemas"]["Money"];
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PaymentInput: {
            customerId: string;
            amount: components["schemas"]["PositiveMoney"];
            reference: string;
            receivedAt: components["schemas"]["Instant"];
            allocations?: components["schemas"]["AllocationInput"][];
        };
        Peg: {
            orderId: string;
            part: string;
            quantity: components["schemas"]["Quantity"];
            received: components["schemas"]["Quantity"];
            taken: components["schemas"]["Quantity"];
            dueOn?: components["schemas"]["Day"];
            priority?: components["schemas"]["Priority"];
        };
        /** @description A percentage from 0 to 100 with up to two decimals, as text: `"12.5"`. */
        Percent: string;
        PositiveMoney: {
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description A decimal above zero with at most three places, as text: `"12"`, `"1.5"`. */
        PositiveQuantity: string;
        Prepayment: {
            id: string;
            number: string;
            orderId: string;
            deliveredTo: components["schemas"]["Address"];
            orderReference?: string;
            customerId: string;
            language: components["schemas"]["Language"];
            seller: components["schemas"]["Seller"];
            buyer: components["schemas"]["Party"];
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            dueAt: string;
            currency: components["schemas"]["Currency"];
            lines: components["schemas"]["InvoiceLine"][];
            discountPercent: components["schemas"]["Percent"];
            freight?: components["schemas"]["Charge"];
            taxes: components["schemas"]["TaxTotal"][];
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            paymentReference: string;
            percent: components["schemas"]["Percent"];
            amount: components["schemas"]["Money"];
            status: components["schemas"]["PrepaymentStatus"];
            /** Format: date-time */
            releasedAt?: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        PrepaymentStatus: "asked" | "paid" | "waived" | "withdrawn";
        Price: {
            currency: components["schemas"]["Currency"];
            unitPrice: components["schemas"]["UnitPrice"];
            floor?: components["schemas"]["UnitPrice"];
            taxIncluded?: boolean;
        };
        PriceBreak: {
            from: components["schemas"]["Quantity"];
            unitPrice: components["schemas"]["UnitPrice"];
        };
        PriceList: {
            id: string;
            name: string;
            reference?: components["schemas"]["Reference"];
            validFrom?: components["schemas"]["Day"];
            validUntil?: components["schemas"]["Day"];
            taxIncluded?: boolean;
            active: boolean;
            customerId?: string;
            group?: string;
            currency: components["schemas"]["Currency"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PriceListInput: {
            name: string;
            reference?: components["schemas"]["Reference"];
            validFrom?: components["schemas"]["Day"];
            validUntil?: components["schemas"]["Day"];
            taxIncluded?: boolean;
            /** @default true */
            active?: boolean;
            customerId?: string;
            group?: string;
            currency: components["schemas"]["Currency"];
        };
        PriceListPatch: {
            name?: string;
            reference?: components["schemas"]["Reference"] | null;
            validFrom?: components["schemas"]["Day"] | null;
            validUntil?: components["schemas"]["Day"] | null;
            taxIncluded?: boolean | null;
            active?: boolean;
        };
        PriceTerms: {
            currency: components["schemas"]["Currency"];
            unitPrice: components["schemas"]["UnitPrice"];
            breaks: components["schemas"]["QuantityBreak"][];
        };
        PricesInput: {
            prices: {
                sku: components["schemas"]["Sku"];
                breaks: components["schemas"]["PriceBreak"][];
            }[];
        };
        /** @enum {string} */
        Priority: "low" | "normal" | "high";
        /** @description An error of the application (RFC 9457). `code` is for programs and stable, `detail` is for people, `errors` names fields by JSON Pointer, `traceId` finds it in the logs. */
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ProblemCode"];
            detail: string;
            errors?: components["schemas"]["FieldError"][];
            traceId: string;
        };
        /** @enum {string} */
        ProblemCode: "invalid-request" | "idempotency-key-missing" | "unauthenticated" | "forbidden" | "not-found" | "method-not-allowed" | "conflict" | "in-flight" | "already-exists" | "precondition-failed" | "too-large" | "unsupported-media-type" | "idempotency-key-reused" | "unprocessable" | "precondition-required" | "too-many-requests" | "internal-error" | "busy";
        ProblemKind: {
            code: components["schemas"]["ProblemCode"];
            /** Format: uri-reference */
            type: string;
            status: number;
            title: {
                en: string;
                zh: string;
            };
            meaning: {
                en: string;
                zh: string;
            };
        };
        Product: {
            sku: components["schemas"]["Sku"];
            name: string;
            reference?: components["schemas"]["Reference"];
            nameZh?: string;
            category?: string;
            /** @enum {string} */
            unit: "pcs" | "kg" | "g" | "m" | "m2" | "l" | "box" | "set";
            quantityDecimals: number;
            units?: components["schemas"]["FurtherUnit"][];
            taxCode: string;
            fapiaoCode?: string;
            weightKg?: components["schemas"]["Weight"];
            bins?: components["schemas"]["Bin"][];
            supply: components["schemas"]["Supply"];
            components?: components["schemas"]["Component"][];
            prices: components["schemas"]["Price"][];
            cost?: components["schemas"]["Cost"];
            shelfLifeDays?: number;
            active: boolean;
            /** @enum {string} */
            tracked?: "lot";
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ProductInput: {
            sku: components["schemas"]["Sku"];
            name: string;
            reference?: components["schemas"]["Reference"];
            nameZh?: string;
            category?: string;
            /** @enum {string} */
            unit: "pcs" | "kg" | "g" | "m" | "m2" | "l" | "box" | "set";
            quantityDecimals: number;
            units?: components["schemas"]["FurtherUnit"][];
            taxCode: string;
            fapiaoCode?: string;
            weightKg?: components["schemas"]["Weight"];
            bins?: components["schemas"]["Bin"][];
            supply: components["schemas"]["Supply"];
            components?: components["schemas"]["Component"][];
            prices: components["schemas"]["Price"][];
            cost?: components["schemas"]["Cost"];
            shelfLifeDays?: number;
            /** @default true */
            active?: boolean;
            /** @enum {string} */
            tracked?: "lot";
        };
        ProductPatch: {
            name?: string;
            reference?: components["schemas"]["Reference"] | null;
            nameZh?: string | null;
            category?: string | null;
            /** @enum {string} */
            unit?: "pcs" | "kg" | "g" | "m" | "m2" | "l" | "box" | "set";
            quantityDecimals?: number;
            units?: components["schemas"]["FurtherUnit"][] | null;
            taxCode?: string;
            fapiaoCode?: string | null;
            weightKg?: components["schemas"]["Weight"] | null;
            bins?: components["schemas"]["Bin"][] | null;
            supply?: components["schemas"]["Supply"];
            components?: components["schemas"]["Component"][] | null;
            prices?: components["schemas"]["Price"][];
            cost?: components["schemas"]["Cost"] | null;
            shelfLifeDays?: number | null;
            active?: boolean;
        };
        ProductRating: {
            sku: components["schemas"]["Sku"];
            count: number;
            average?: string;
            marks: {
                1: number;
                2: number;
                3: number;
                4: number;
                5: number;
            };
        };
        Promise: {
            on: components["schemas"]["Day"];
            amount: components["schemas"]["Money"];
            openBefore: components["schemas"]["Money"];
            by: components["schemas"]["Actor"];
            /** Format: date-time */
            at: string;
        };
        PromiseInput: {
            on: components["schemas"]["Day"];
            amount?: components["schemas"]["PositiveMoney"];
        };
        ProposalsInput: {
            alerts: {
                sku: components["schemas"]["Sku"];
                warehouse: components["schemas"]["WarehouseCode"];
                from?: components["schemas"]["WarehouseCode"];
                quantity?: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
            }[];
        };
        ProposalsSent: {
            items: {
                id: string;
                from: components["schemas"]["WarehouseCode"];
                to: components["schemas"]["WarehouseCode"];
                lines: {
                    sku: components["schemas"]["Sku"];
                    name: string;
                    quantity: components["schemas"]["Quantity"];
                }[];
            }[];
            skipped: {
                sku: components["schemas"]["Sku"];
                warehouse: components["schemas"]["WarehouseCode"];
                reason: string;
            }[];
        };
        PurchaseOrder: {
            id: string;
            number?: string;
            /** @enum {string} */
            kind: "purchase" | "production";
            supplier?: string;
            supplierId?: string;
            reference?: components["schemas"]["Reference"];
            notes?: string;
            warehouse: components["schemas"]["WarehouseCode"];
            status: components["schemas"]["PurchaseOrderStatus"];
            lines: components["schemas"]["PurchaseOrderLine"][];
            components?: {
                sku: components["schemas"]["Sku"];
                perUnit: components["schemas"]["PositiveQuantity"];
                /** @enum {string} */
                tracked?: "lot";
                quantityDecimals: number;
                reserved: components["schemas"]["Quantity"];
                consumed: components["schemas"]["Quantity"];
                missing: components["schemas"]["Quantity"];
            }[];
            ready?: boolean;
            suppliedBy?: string[];
            /** Format: date-time */
            expectedAt: string;
            /** Format: date-time */
            ownExpectedAt?: string;
            approval?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
            };
            sent?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                via?: components["schemas"]["SentVia"];
                time?: number;
            };
            paymentTerms?: string;
            belowMinimum?: {
                total: components["schemas"]["Money"];
                minimum: components["schemas"]["Money"];
            };
            mail?: {
                /** @enum {string} */
                state: "sending" | "sent" | "bounced" | "unknown" | "retry";
                /** Format: date-time */
                at: string;
                messageId?: string;
            };
            closure?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            };
            receipts: {
                id: string;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                lines: {
                    sku: components["schemas"]["Sku"];
                    quantity: components["schemas"]["Quantity"];
                    damaged?: components["schemas"]["Quantity"];
                    lots?: components["schemas"]["LotGoods"][];
                }[];
                note?: string;
            }[];
            returns?: components["schemas"]["SupplierReturn"][];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PurchaseOrderLine: {
            sku: components["schemas"]["Sku"];
            name: string;
            nameZh?: string;
            unit: string;
            quantity: components["schemas"]["Quantity"];
            orderedIn?: components["schemas"]["FurtherUnit"];
            received: components["schemas"]["Quantity"];
            returned?: components["schemas"]["Quantity"];
            owedAgain?: components["schemas"]["Quantity"];
            /** Format: date-time */
            expectedAt?: string;
            /** @constant */
            daySaid?: true;
            pegs: components["schemas"]["Peg"][];
            forStock?: components["schemas"]["Quantity"];
            chosen?: components["schemas"]["Quantity"];
            minimumQuantity?: components["schemas"]["PositiveQuantity"];
            orderMultiple?: components["schemas"]["PositiveQuantity"];
            price?: components["schemas"]["LinePrice"];
            priceTerms?: components["schemas"]["PriceTerms"];
            articleNumber?: string;
        };
        /** @enum {string} */
        PurchaseOrderStatus: "draft" | "sent" | "partly-received" | "received" | "closed" | "cancelled";
        /** @description A decimal with at most three places, as text: `"12"`, `"1.5"`. */
        Quantity: string;
        QuantityBreak: {
            from: components["schemas"]["PositiveQuantity"];
            unitPrice: components["schemas"]["UnitPrice"];
        };
        Quotation: {
            id: string;
            number?: string;
            customerId: string;
            currency: components["schemas"]["Currency"];
            status: components["schemas"]["QuotationStatus"];
            language: components["schemas"]["Language"];
            buyer: {
                name: string;
                address?: components["schemas"]["Address"];
                taxId?: string;
            };
            deliveryAddress: components["schemas"]["Address"];
            validUntil: components["schemas"]["Day"];
            requestedDate?: components["schemas"]["Day"];
            onShortage: components["schemas"]["OnShortage"];
            notes?: string;
            lines: components["schemas"]["QuotedLine"][];
            discountPercent: components["schemas"]["Percent"];
            freight: components["schemas"]["Charge"];
            totals: components["schemas"]["Totals"];
            createdBy: components["schemas"]["Actor"];
            sent?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                time: number;
            };
            mail: {
                /** @enum {string} */
                state: "none" | "sending" | "sent" | "bounced" | "unknown" | "retry";
                /** Format: date-time */
                at?: string;
                messageId?: string;
            };
            answer?: {
                /** @enum {string} */
                decision: "accepted" | "declined";
                name: string;
                words?: string;
                /** @enum {string} */
                via: "link" | "staff";
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
            };
            withdrawn?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            };
            reservationId?: string;
            orderId?: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        QuotationAcceptance: {
            name: string;
            words?: string;
            purchaseOrderNumber?: string;
        };
        QuotationDecline: {
            name: string;
            words?: string;
        };
        QuotationInput: {
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
                agreed?: {
                    unitPrice: components["schemas"]["UnitPrice"];
                    reason: string;
                };
                discountPercent?: components["schemas"]["Percent"];
            }[];
            validUntil: components["schemas"]["Day"];
            requestedDate?: components["schemas"]["Day"];
            deliveryAddress?: components["schemas"]["Address"];
            /** @default split */
            onShortage?: components["schemas"]["OnShortage"];
            discountPercent?: components["schemas"]["Percent"];
            freight?: components["schemas"]["NonNegativeMoney"];
            notes?: string;
            customerId: string;
            currency?: components["schemas"]["Currency"];
        };
        QuotationPatch: {
            lines?: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
                agreed?: {
                    unitPrice: components["schemas"]["UnitPrice"];
                    reason: string;
                };
                discountPercent?: components["schemas"]["Percent"];
            }[];
            validUntil?: components["schemas"]["Day"];
            requestedDate?: components["schemas"]["Day"] | null;
            deliveryAddress?: components["schemas"]["Address"] | null;
            onShortage?: components["schemas"]["OnShortage"];
            discountPercent?: components["schemas"]["Percent"] | null;
            freight?: components["schemas"]["NonNegativeMoney"] | null;
            notes?: string | null;
        };
        QuotationSending: {
            /** @default false */
            reserve?: boolean;
        };
        /** @enum {string} */
        QuotationStatus: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired";
        QuotationWithdrawal: {
            reason: string;
        };
        QuoteHold: {
            id: string;
            reference?: components["schemas"]["Reference"];
            customerId?: string;
            warehouse?: components["schemas"]["WarehouseCode"];
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["Quantity"];
                warehouse?: components["schemas"]["WarehouseCode"];
            }[];
            /** Format: date-time */
            until: string;
            reason: string;
            status: components["schemas"]["QuoteHoldStatus"];
            orderId?: string;
            reservedBy: components["schemas"]["Actor"];
            releasedBy?: components["schemas"]["Actor"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        QuoteHoldInput: {
            warehouse?: components["schemas"]["WarehouseCode"];
            country?: components["schemas"]["Country"];
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
            }[];
            until: components["schemas"]["Instant"];
            customerId?: string;
            reference?: components["schemas"]["Reference"];
            reason: string;
        };
        /** @enum {string} */
        QuoteHoldStatus: "open" | "ordered" | "released" | "expired";
        QuotedLine: {
            lineNo: number;
            sku: components["schemas"]["Sku"];
            name: string;
            unit: string;
            quantity: components["schemas"]["Quantity"];
            orderedIn?: components["schemas"]["FurtherUnit"];
            /** @enum {string} */
            tracked?: "lot";
            unitPrice: components["schemas"]["UnitPrice"];
            listPrice: components["schemas"]["UnitPrice"];
            /** @constant */
            taxIncluded?: true;
            /** @enum {string} */
            priceFrom: "catalog" | "price-list" | "contract" | "manual" | "quotation";
            priceList?: {
                id: string;
                name: string;
                from: components["schemas"]["Quantity"];
            };
            discountPercent: components["schemas"]["Percent"];
            orderDiscount: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            taxCode: string;
            taxRate: components["schemas"]["Percent"];
            tax: components["schemas"]["Money"];
            billed?: {
                quantity: components["schemas"]["Quantity"];
                gross: components["schemas"]["Money"];
                orderDiscount: components["schemas"]["Money"];
                net: components["schemas"]["Money"];
                tax: components["schemas"]["Money"];
            };
            priceReason: string;
        };
        RankingItem: {
            net: components["schemas"]["Money"];
            quantity?: components["schemas"]["Balance"];
            costed?: components["schemas"]["Money"];
            margin?: components["schemas"]["Money"];
            marginPercent?: string;
            of: components["schemas"]["Sku"] | string;
            name?: string;
            compared: {
                until?: components["schemas"]["Day"];
                net: components["schemas"]["Money"];
                before: components["schemas"]["Money"];
            };
            changePercent?: string;
        };
        Rate: string;
        Reallocation: {
            sku: components["schemas"]["Sku"];
            warehouse: components["schemas"]["WarehouseCode"];
            fromOrderId?: string;
            ready?: boolean;
            toOrderId: string;
            reason: string;
            quantity: components["schemas"]["Quantity"];
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Actor"];
            purchaseOrderIds: string[];
            shipmentIds?: string[];
        };
        ReallocationInput: {
            sku: components["schemas"]["Sku"];
            warehouse: components["schemas"]["WarehouseCode"];
            fromOrderId?: string;
            ready?: boolean;
            toOrderId: string;
            reason: string;
            quantity: components["schemas"]["PositiveQuantity"];
            unit?: components["schemas"]["UnitCode"];
        };
        ReceiptInput: {
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["Quantity"];
                damaged?: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
                lots?: components["schemas"]["LotsIn"];
            }[];
            note?: string;
        };
        Reference: string;
        Refund: {
            id: string;
            customerId: string;
            amount: components["schemas"]["Money"];
            reason: string;
            account?: string;
            status: components["schemas"]["RefundStatus"];
            requestedBy: components["schemas"]["Actor"];
            review?: {
                /** @enum {string} */
                decision: "approve" | "refuse";
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                reason: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        RefundInput: {
            customerId: string;
            amount: components["schemas"]["PositiveMoney"];
            reason: string;
            account?: string;
        };
        RefundReviewInput: {
            /** @enum {string} */
            decision: "approve" | "refuse";
            reason: string;
        };
        /** @enum {string} */
        RefundStatus: "requested" | "paid" | "refused";
        ReminderStop: {
            until: components["schemas"]["Day"];
            reason: string;
            by: components["schemas"]["Actor"];
            /** Format: date-time */
            at: string;
        };
        ReminderStopInput: {
            until: components["schemas"]["Day"];
            reason: string;
        };
        Reopening: {
            month: components["schemas"]["Month"];
            reason: string;
        };
        ResolveInput: {
            /** @enum {string} */
            outcome: "accepted" | "rejected";
            words: string;
            creditNoteId?: string;
        };
        ReturnInput: {
            shipmentId?: string;
            orderId?: string;
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
            }[];
            reason: string;
            reference?: components["schemas"]["Reference"];
        };
        ReturnLine: {
            lineNo: number;
            sku: components["schemas"]["Sku"];
            name: string;
            unit: string;
            quantity: components["schemas"]["Quantity"];
            received: components["schemas"]["Quantity"];
            restocked: components["schemas"]["Quantity"];
            scrapped: components["schemas"]["Quantity"];
            lots?: components["schemas"]["LotGoods"][];
        };
        ReturnReceiptInput: {
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
            }[];
        };
        ReturnReviewInput: {
            /** @enum {string} */
            decision: "authorise" | "refuse";
            reason: string;
        };
        /** @enum {string} */
        ReturnStatus: "requested" | "authorised" | "refused" | "received" | "inspected" | "closed";
        ReviewInput: {
            /** @enum {string} */
            decision: "approve" | "reject";
            reason: string;
        };
        SalesPeriod: {
            net: components["schemas"]["Money"];
            quantity?: components["schemas"]["Balance"];
            costed?: components["schemas"]["Money"];
            margin?: components["schemas"]["Money"];
            marginPercent?: string;
            orders?: number;
            ordered?: components["schemas"]["Money"];
            invoiced?: components["schemas"]["Money"];
            received?: components["schemas"]["Money"];
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            before: components["schemas"]["BusinessSales"];
            changePercent?: string;
        };
        SalesStatistics: {
            currency: components["schemas"]["Currency"];
            /** @enum {string} */
            per: "day" | "week" | "month";
            periods: components["schemas"]["SalesPeriod"][];
            total: components["schemas"]["SalesPeriod"];
        };
        Seller: {
            name: string;
            address?: components["schemas"]["Address"];
            taxId?: string;
            registration?: string;
            phone: string;
            email: string;
            website: string;
            bank: {
                name: string;
                iban: string;
                bic: string;
            };
        };
        SendInput: {
            /** @default email */
            via?: components["schemas"]["SentVia"];
        };
        /** @enum {string} */
        SentVia: "email" | "telephone" | "portal" | "letter" | "in-person";
        SeriesId: string;
        SeriesProof: {
            series: components["schemas"]["SeriesId"];
            last: number;
            first: number;
            until: number;
            findings: {
                number: string;
                /** @enum {string} */
                says: "no document" | "document of another number" | "document altered";
            }[];
        };
        SetAsideInput: {
            reason: string;
        };
        Shipment: {
            id: string;
            orderId: string;
            part: string;
            round: number;
            /** @constant */
            undivided?: true;
            /** @constant */
            prepaid?: true;
            continues?: string;
            customerId: string;
            warehouse: components["schemas"]["WarehouseCode"];
            recipient: components["schemas"]["Address"];
            delivery?: components["schemas"]["Delivery"];
            wantedOn?: components["schemas"]["Day"];
            shipOn?: components["schemas"]["Day"];
            purchaseOrderNumber?: string;
            status: components["schemas"]["ShipmentStatus"];
            lines: components["schemas"]["ShipmentLine"][];
            leftBehind?: components["schemas"]["ShipmentLine"][];
            shortages?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                lines: {
                    lineNo: number;
                    sku: components["schemas"]["Sku"];
                    quantity: components["schemas"]["Quantity"];
                    lots?: components["schemas"]["LotGoods"][];
                }[];
                part: string;
            }[];
            parcels?: components["schemas"]["PackedParcel"][];
            carrier?: string;
            trackingNumber?: string;
            method?: string;
            reference?: components["schemas"]["Reference"];
            /** Format: date-time */
            dispatchedAt?: string;
            dispatchedBy?: components["schemas"]["Actor"];
            /** Format: date-time */
            deliveredAt?: string;
            restocked?: {
                sku: components["schemas"]["Sku"];
                lot: components["schemas"]["LotNumber"];
                quantity: components["schemas"]["Quantity"];
            }[];
            eta?: {
                /** Format: date-time */
                promisedAt: string;
                /** Format: date-time */
                estimatedAt: string;
                slippedByHours: number;
            };
            trackingEvents: {
                /** @enum {string} */
                status: "picked-up" | "in-transit" | "out-for-delivery" | "exception" | "delivered" | "returned" | "unknown";
                /** Format: date-time */
                at: string;
                eventId?: string;
                carrierStatus?: string;
                trackingNumber?: string;
                location?: string;
                note?: string;
                /** Format: date-time */
                estimatedAt?: string;
                /** @constant */
                corrected?: true;
                by: components["schemas"]["Actor"];
            }[];
            attempts?: {
                carrier: string;
                trackingNumber: string;
                parcelNumbers?: string[];
                method?: string;
                recipient?: components["schemas"]["Address"];
                /** Format: date-time */
                dispatchedAt: string;
                dispatchedBy?: components["schemas"]["Actor"];
                eta?: {
                    /** Format: date-time */
                    promisedAt: string;
                    /** Format: date-time */
                    estimatedAt: string;
                    slippedByHours: number;
                };
                trackingEvents: {
                    /** @enum {string} */
                    status: "picked-up" | "in-transit" | "out-for-delivery" | "exception" | "delivered" | "returned" | "unknown";
                    /** Format: date-time */
                    at: string;
                    eventId?: string;
                    carrierStatus?: string;
                    trackingNumber?: string;
                    location?: string;
                    note?: string;
                    /** Format: date-time */
                    estimatedAt?: string;
                    /** @constant */
                    corrected?: true;
                    by: components["schemas"]["Actor"];
                }[];
                /** Format: date-time */
                endedAt: string;
                reason: string;
            }[];
            corrections?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            }[];
            inspection?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                lines: {
                    sku: components["schemas"]["Sku"];
                    restocked: components["schemas"]["Quantity"];
                    lots?: components["schemas"]["LotGoods"][];
                    scrapped: components["schemas"]["Quantity"];
                    reason?: string;
                }[];
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ShipmentLine: {
            lineNo: number;
            sku: components["schemas"]["Sku"];
            name: string;
            unit: string;
            quantity: components["schemas"]["Quantity"];
            returned?: components["schemas"]["Quantity"];
            orderedIn?: components["schemas"]["FurtherUnit"];
            /** @enum {string} */
            tracked?: "lot";
            lots?: components["schemas"]["LotGoods"][];
        };
        /** @enum {string} */
        ShipmentStatus: "created" | "dispatched" | "picked-up" | "in-transit" | "out-for-delivery" | "exception" | "delivered" | "returned" | "void";
        /** @enum {string} */
        Side: "debit" | "credit";
        /** @description A decimal with at most three places, as text; negative when it takes away: `"-3"`. */
        SignedQuantity: string;
        /** @description Stock keeping unit: A–Z, 0–9 and `. _ -`, at most 40. */
        Sku: string;
        Statement: {
            id: string;
            number: string;
            customerId: string;
            currency: components["schemas"]["Currency"];
            language: components["schemas"]["Language"];
            seller: components["schemas"]["Seller"];
            buyer: components["schemas"]["Party"];
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            /** Format: date-time */
            issuedAt: string;
            opening: components["schemas"]["Money"];
            lines: components["schemas"]["StatementLine"][];
            closing: components["schemas"]["Money"];
            ageing: components["schemas"]["Ageing"];
            credit: components["schemas"]["Money"];
            digest: string;
            sent?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                time?: number;
            };
            /**
             * @default {
             *       "state": "unanswered"
             *     }
             */
            answer?: components["schemas"]["StatementAnswer"];
            mail: {
                state: components["schemas"]["MailState"];
                /** Format: date-time */
                at?: string;
                messageId?: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        StatementAnswer: {
            /** @enum {string} */
            state: "unanswered" | "confirmed" | "disputed";
            /** Format: date-time */
            at?: string;
            name?: string;
            lines?: {
                line: number;
                documentId: string;
                disputeId: string;
                reason: string;
            }[];
        };
        StatementInput: {
            customerId: string;
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            currency?: components["schemas"]["Currency"];
        };
        StatementLine: {
            on: components["schemas"]["Day"];
            kind: components["schemas"]["LineKind"];
            documentId: string;
            number?: string;
            orderId?: string;
            amount: components["schemas"]["Money"];
            balance: components["schemas"]["Money"];
        };
        StatementQuestion: {
            number: string;
            currency: components["schemas"]["Currency"];
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            opening: components["schemas"]["Money"];
            seller: string;
            buyer: string;
            lines: {
                line: number;
                on: components["schemas"]["Day"];
                kind: components["schemas"]["LineKind"];
                documentId: string;
                number?: string;
                orderId?: string;
                amount: components["schemas"]["Money"];
                balance: components["schemas"]["Money"];
            }[];
            closing: components["schemas"]["Money"];
        };
        StatementRead: {
            credits: number;
            added: number;
            known: number;
        };
        StockAlert: {
            sku: components["schemas"]["Sku"];
            name: string;
            nameZh?: string;
            unit: string;
            warehouse: components["schemas"]["WarehouseCode"];
            supplier?: string;
            urgency: components["schemas"]["Urgency"];
            pattern: components["schemas"]["Pattern"];
            velocityPerDay: components["schemas"]["Quantity"];
            spreadPerDay: components["schemas"]["Quantity"];
            usualSale: components["schemas"]["Quantity"];
            daysObserved: number;
            daysSold: number;
            daysWithoutStock: number;
            leadTimeDays: number;
            leadTimeSpread: number;
            receiptsObserved: number;
            workingLeadDays: number;
            workingLeadSpread: number;
            /** @enum {string} */
            serviceLevelPercent: "80" | "85" | "90" | "95" | "98" | "99" | "97.5" | "99.5" | "99.9";
            safetyStock: components["schemas"]["Quantity"];
            reorderPoint: components["schemas"]["Quantity"];
            available: components["schemas"]["Quantity"];
            incoming: components["schemas"]["Quantity"];
            lacking?: components["schemas"]["Quantity"];
            daysOfCover: number;
            /** Format: date */
            runsOutOn: string;
            coverDays: number;
            minimumQuantity?: components["schemas"]["Quantity"];
            orderMultiple?: components["schemas"]["Quantity"];
            wantedQuantity: components["schemas"]["Quantity"];
            transferFrom?: components["schemas"]["TransferProposal"][];
            suggestedQuantity: components["schemas"]["Quantity"];
            price?: {
                currency: components["schemas"]["Currency"];
                unitPrice: components["schemas"]["UnitPrice"];
            };
            minimumOrderValue?: components["schemas"]["Money"];
            why: string;
        };
        StockAsOf: {
            sku: components["schemas"]["Sku"];
            /** Format: date-time */
            asOf: string;
            onHand: components["schemas"]["Balance"];
            value?: components["schemas"]["Money"];
            levels: {
                warehouse: components["schemas"]["WarehouseCode"];
                onHand: components["schemas"]["Balance"];
                value?: components["schemas"]["Money"];
            }[];
        };
        StockLevel: {
            sku: components["schemas"]["Sku"];
            warehouse: components["schemas"]["WarehouseCode"];
            onHand: components["schemas"]["Quantity"];
            reserved: components["schemas"]["Quantity"];
            available: components["schemas"]["Quantity"];
            version: number;
            incoming: components["schemas"]["Quantity"];
            lots?: components["schemas"]["LotOnHand"][];
            expired?: components["schemas"]["Quantity"];
            value?: components["schemas"]["Money"];
        };
        StockOfSku: {
            sku: components["schemas"]["Sku"];
            onHand: components["schemas"]["Quantity"];
            reserved: components["schemas"]["Quantity"];
            available: components["schemas"]["Quantity"];
            version: number;
            incoming: components["schemas"]["Quantity"];
            expired?: components["schemas"]["Quantity"];
            value?: components["schemas"]["Money"];
            levels: components["schemas"]["StockLevel"][];
        };
        SubStatus: {
            /** @enum {string} */
            review: "pending" | "waiting" | "passed" | "approved" | "rejected" | "withdrawn";
            /** @enum {string} */
            stock: "pending" | "reserved" | "waiting-for-goods" | "issued" | "released";
            /** @enum {string} */
            shipment: "none" | "created" | "partly-dispatched" | "dispatched" | "partly-delivered" | "delivered" | "returned" | "void";
            /** @enum {string} */
            payment: "none" | "invoiced" | "part-paid" | "paid" | "overdue";
        };
        SuggestionsInput: {
            alerts?: {
                sku: components["schemas"]["Sku"];
                warehouse: components["schemas"]["WarehouseCode"];
                quantity?: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
            }[];
            after?: string;
        };
        SuggestionsOrdered: {
            items: {
                id: string;
                number?: string;
                supplier?: string;
                warehouse: components["schemas"]["WarehouseCode"];
                /** Format: date-time */
                expectedAt: string;
                lines: {
                    sku: components["schemas"]["Sku"];
                    name: string;
                    quantity: components["schemas"]["Quantity"];
                }[];
            }[];
            skipped: {
                sku: components["schemas"]["Sku"];
                warehouse: components["schemas"]["WarehouseCode"];
                available: components["schemas"]["Quantity"];
                incoming: components["schemas"]["Quantity"];
                reason: string;
            }[];
            next?: string;
        };
        Supplier: {
            id: string;
            name: string;
            reference?: components["schemas"]["Reference"];
            email?: components["schemas"]["Email"];
            address?: components["schemas"]["Address"];
            language: components["schemas"]["Language"];
            currency: components["schemas"]["Currency"];
            leadTimeDays?: number;
            minimumOrderValue?: components["schemas"]["PositiveMoney"];
            paymentTerms?: string;
            contact?: {
                name: string;
                phone?: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        SupplierInput: {
            name: string;
            reference?: components["schemas"]["Reference"];
            email?: components["schemas"]["Email"];
            address?: components["schemas"]["Address"];
            language: components["schemas"]["Language"];
            currency: components["schemas"]["Currency"];
            leadTimeDays?: number;
            minimumOrderValue?: components["schemas"]["PositiveMoney"];
            paymentTerms?: string;
            contact?: {
                name: string;
                phone?: string;
            };
        };
        SupplierPatch: {
            name?: string;
            reference?: components["schemas"]["Reference"] | null;
            email?: components["schemas"]["Email"] | null;
            address?: components["schemas"]["Address"] | null;
            language?: components["schemas"]["Language"];
            currency?: components["schemas"]["Currency"];
            leadTimeDays?: number | null;
            minimumOrderValue?: components["schemas"]["PositiveMoney"] | null;
            paymentTerms?: string | null;
            contact?: {
                name: string;
                phone?: string;
            } | null;
        };
        SupplierReturn: {
            id: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Actor"];
            reason: string;
            replace: boolean;
            /** @constant */
            neverCame?: true;
            /** @constant */
            offBooks?: true;
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["Quantity"];
                lots?: components["schemas"]["LotGoods"][];
            }[];
        };
        SupplierReturnInput: {
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
                lots?: components["schemas"]["LotsOut"];
            }[];
            reason: string;
            replace: boolean;
            /** @constant */
            neverCame?: true;
            /** @constant */
            offBooks?: true;
            expectedAt?: components["schemas"]["Instant"];
        };
        Supply: {
            /** @enum {string} */
            kind: "purchase" | "production";
            supplier?: string;
            articleNumber?: string;
            leadTimeDays: number;
            minimumQuantity?: components["schemas"]["PositiveQuantity"];
            orderMultiple?: components["schemas"]["PositiveQuantity"];
            unit?: components["schemas"]["UnitCode"];
            price?: components["schemas"]["SupplyPrice"];
            others?: components["schemas"]["OtherSupply"][];
        };
        SupplyPrice: {
            currency: components["schemas"]["Currency"];
            unitPrice: components["schemas"]["UnitPrice"];
            breaks?: components["schemas"]["QuantityBreak"][];
            validFrom?: components["schemas"]["Day"];
            validUntil?: components["schemas"]["Day"];
        };
        Suppressed: {
            [key: string]: number;
        };
        SuppressedAddress: {
            id: string;
            /** @enum {string} */
            why: "bounced" | "complained";
            /** Format: date-time */
            at: string;
            lifted?: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                reason: string;
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        SuppressionReason: "inactive" | "merged" | "erased" | "no-consent" | "unsubscribed" | "no-address" | "bounced" | "complained" | "same-address";
        TaxId: string;
        TaxTotal: {
            code: string;
            rate: components["schemas"]["Percent"];
            base: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            note?: string;
            /** @enum {string} */
            category?: "standard" | "zero" | "exempt" | "reverse-charge" | "intra-community" | "export";
        };
        TimelineEvent: {
            id: string;
            orderId: string;
            type: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Actor"];
            reason?: string;
            data?: {
                [key: string]: unknown;
            };
        };
        ToldWait: {
            for: components["schemas"]["WaitKind"];
            part?: string;
            on: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string;
            promisedOn?: components["schemas"]["Day"];
            overdueSince?: components["schemas"]["Day"];
            otherwise: string;
            shipmentIds?: string[];
            purchaseOrderIds?: string[];
            invoiceIds?: string[];
        };
        Totals: {
            gross: components["schemas"]["Money"];
            discount: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            freight: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            taxes: components["schemas"]["TaxTotal"][];
        };
        Tracking: {
            shipmentId: string;
            orderId: string;
            status: components["schemas"]["ShipmentStatus"];
            carrier?: string;
            trackingNumber?: string;
            eta?: {
                /** Format: date-time */
                promisedAt: string;
                /** Format: date-time */
                estimatedAt: string;
                slippedByHours: number;
            };
            /** Format: date-time */
            deliveredAt?: string;
            steps: components["schemas"]["TrackingStep"][];
        };
        TrackingEventInput: {
            status: components["schemas"]["TrackingStatus"];
            at?: components["schemas"]["Instant"];
            eventId?: string;
            trackingNumber?: string;
            location?: string;
            note?: string;
            estimatedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        TrackingStatus: "picked-up" | "in-transit" | "out-for-delivery" | "exception" | "delivered" | "returned";
        TrackingStep: {
            /** Format: date-time */
            at: string;
            carrierStatus?: string;
            trackingNumber?: string;
            location?: string;
            note?: string;
            /** @constant */
            corrected?: true;
            /** @enum {string} */
            status: "created" | "dispatched" | "picked-up" | "in-transit" | "out-for-delivery" | "exception" | "delivered" | "returned" | "void" | "unknown";
        };
        Trade: {
            customerId: string;
            standing?: {
                /** @enum {string} */
                segment: "prospect" | "new" | "active" | "champion" | "at-risk" | "lapsed";
                since: components["schemas"]["Day"];
                until?: components["schemas"]["Day"];
            };
            orders: {
                count: number;
                lost: number;
                /** Format: date-time */
                firstAt?: string;
                /** Format: date-time */
                lastAt?: string;
                total: components["schemas"]["Money"][];
            };
            bought: {
                sku: components["schemas"]["Sku"];
                name: string;
                unit: string;
                quantity: components["schemas"]["Quantity"];
                times: number;
                everyDays?: string;
                /** Format: date-time */
                lastAt: string;
            }[];
            returns: {
                count: number;
                /** Format: date-time */
                lastAt?: string;
                credited: components["schemas"]["Money"][];
            };
            payments: {
                paid: number;
                onTimePercent?: string;
                averageDaysLate?: string;
                overdue: {
                    count: number;
                    sums: components["schemas"]["Money"][];
                };
            };
            evaluations: {
                count: number;
                average?: string;
            };
            balance: {
                currency: components["schemas"]["Currency"];
                ordered: components["schemas"]["Money"];
                receivable: components["schemas"]["Money"];
                advances: components["schemas"]["Money"];
                unapplied: components["schemas"]["Money"];
            }[];
        };
        Transfer: {
            id: string;
            reference?: components["schemas"]["Reference"];
            from: components["schemas"]["WarehouseCode"];
            to: components["schemas"]["WarehouseCode"];
            reason: string;
            status: components["schemas"]["TransferStatus"];
            lines: components["schemas"]["TransferLine"][];
            receipts: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
                lines: {
                    sku: components["schemas"]["Sku"];
                    quantity: components["schemas"]["Quantity"];
                    lots?: components["schemas"]["LotGoods"][];
                }[];
            }[];
            loss?: {
                reason: string;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Actor"];
            };
            sentBy: components["schemas"]["Actor"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        TransferInput: {
            from: components["schemas"]["WarehouseCode"];
            to: components["schemas"]["WarehouseCode"];
            reason: string;
            reference?: components["schemas"]["Reference"];
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
                lots?: components["schemas"]["LotsOut"];
            }[];
        };
        TransferLine: {
            sku: components["schemas"]["Sku"];
            name: string;
            unit: string;
            quantity: components["schemas"]["Quantity"];
            received: components["schemas"]["Quantity"];
            lost: components["schemas"]["Quantity"];
            lots?: {
                lot: components["schemas"]["LotNumber"];
                expiresOn: components["schemas"]["Day"];
                quantity: components["schemas"]["Quantity"];
                received: components["schemas"]["Quantity"];
            }[];
            value?: components["schemas"]["Money"];
        };
        TransferProposal: {
            warehouse: components["schemas"]["WarehouseCode"];
            quantity: components["schemas"]["Quantity"];
            available: components["schemas"]["Quantity"];
            incoming: components["schemas"]["Quantity"];
            reorderPoint: components["schemas"]["Quantity"];
            target: components["schemas"]["Quantity"];
            spare: components["schemas"]["Quantity"];
            given?: components["schemas"]["Quantity"];
        };
        TransferReceiptInput: {
            lines: {
                sku: components["schemas"]["Sku"];
                quantity: components["schemas"]["PositiveQuantity"];
                unit?: components["schemas"]["UnitCode"];
                lots?: components["schemas"]["LotsOut"];
            }[];
            lossReason?: string;
        };
        /** @enum {string} */
        TransferStatus: "in-transit" | "partly-received" | "received" | "closed";
        /** @description A unit of measure by its code: the one that the product is kept in, or one of its `units`. */
        UnitCode: string;
        /** @description Price of one unit in major units, with up to six decimals, as text: `"0.0375"`. */
        UnitPrice: string;
        /** @enum {string} */
        Urgency: "out" | "late" | "low";
        Valuation: {
            id: string;
            entryId: string;
            /** @enum {string} */
            rule: "invoice" | "credit-note" | "reminder-fee" | "receipt" | "receipt-applied" | "receipt-reversal" | "credit-use" | "credit-use-reversal" | "refund" | "write-off" | "order-closed" | "stock-opening" | "goods-receipt" | "supplier-return" | "production" | "goods-issue" | "goods-return" | "stock-loss" | "stock-difference" | "transfer-sent" | "transfer-arrival" | "stock-revaluation";
            on: components["schemas"]["Day"];
            ratedOn?: components["schemas"]["Day"];
            currency: components["schemas"]["Currency"];
            document: {
                id: string;
                number?: string;
            };
            /** @enum {string} */
            status: "unrated" | "rated";
            rate?: {
                rate: components["schemas"]["Rate"];
                validFrom: components["schemas"]["Day"];
            };
            lines: components["schemas"]["ValuedLine"][];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ValuedLine: {
            /** @enum {string} */
            account: "bank" | "receivable" | "stock" | "stock-in-transit" | "production" | "goods-received" | "output-tax" | "advances" | "customer-credit" | "opening-balances" | "sales" | "freight" | "reminder-fees" | "exchange-gains" | "cost-of-sales" | "stock-losses" | "stock-differences" | "stock-revaluation" | "write-offs" | "exchange-losses";
            side: components["schemas"]["Side"];
            amount: components["schemas"]["Money"];
            taxCode?: string;
            openItem?: string;
            value: components["schemas"]["Money"];
        };
        /** @enum {string} */
        WaitKind: "review" | "prepayment" | "goods" | "dispatch" | "delivery" | "return" | "invoice" | "payment";
        WaiveInput: {
            reason: string;
        };
        WarehouseCode: string;
        Webhook: {
            path: string;
            secret: string;
            toleranceSeconds: number;
        };
        /** @description Kilograms with up to six decimals, as text: `"0.0042"`. */
        Weight: string;
        WriteOffInput: {
            amount?: components["schemas"]["PositiveMoney"];
            reason: string;
        };
    };
    responses: {
        /** @description `idempotency-key-missing`: Idempotency-Key is missing. `invalid-request`: The request is not valid. The gateway answers so by itself, too. */
        "400.gateway.idempotency-key-missing.invalid-request": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-missing" | "invalid-request";
                };
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description `unauthenticated`: Who is asking is not known. The gateway answers so by itself, too. */
        "401.gateway.unauthenticated": {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "unauthenticated";
                };
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description `forbidden`: This role may not do this. */
        "403.forbidden": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "forbidden";
                };
            };
        };
        /** @description `conflict`: Not possible in the present state. `in-flight`: The same command is being carried out. */
        "409.conflict.in-flight": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict" | "in-flight";
                };
            };
        };
        /** @description `too-large`: The request is too large. The gateway answers so by itself, too. */
        "413.gateway.too-large": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "too-large";
                };
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description `unsupported-media-type`: The body is not of the type that is taken here. */
        "415.unsupported-media-type": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "unsupported-media-type";
                };
            };
        };
        /** @description `idempotency-key-reused`: Idempotency-Key was used for another request. `unprocessable`: The request is well-formed and can not be right. */
        "422.idempotency-key-reused.unprocessable": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "unprocessable";
                };
            };
        };
        /** @description `too-many-requests`: the route was called too often just now. Repeat it after a pause. */
        "429.gateway": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The headers together are larger than the gateway takes. */
        "431.gateway": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description `internal-error`: Something failed on our side. The gateway answers so by itself, too. */
        "500.gateway.internal-error": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "internal-error";
                };
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description `busy`: Too many changes at once, try again. The gateway answers so by itself, too. */
        "503.gateway.busy": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "busy";
                };
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description `not-found`: Not found. */
        "404.not-found": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-found";
                };
            };
        };
        /** @description `precondition-failed`: It was changed since you read it. */
        "412.precondition-failed": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "precondition-failed";
                };
            };
        };
        /** @description `precondition-required`: If-Match is missing. */
        "428.precondition-required": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "precondition-required";
                };
            };
        };
        /** @description `idempotency-key-reused`: Idempotency-Key was used for another request. */
        "422.idempotency-key-reused": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused";
                };
            };
        };
        /** @description `invalid-request`: The request is not valid. The gateway answers so by itself, too. */
        "400.gateway.invalid-request": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request";
                };
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The body is larger than the gateway takes. */
        "413.gateway": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The gateway had no answer in time. */
        "503.gateway": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description `unprocessable`: The request is well-formed and can not be right. */
        "422.unprocessable": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "unprocessable";
                };
            };
        };
        /** @description `already-exists`: Exists already. `conflict`: Not possible in the present state. `in-flight`: The same command is being carried out. */
        "409.already-exists.conflict.in-flight": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "already-exists" | "conflict" | "in-flight";
                };
            };
        };
        /** @description `already-exists`: Exists already. `in-flight`: The same command is being carried out. */
        "409.already-exists.in-flight": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "already-exists" | "in-flight";
                };
            };
        };
        /** @description `already-exists`: Exists already. `conflict`: Not possible in the present state. */
        "409.already-exists.conflict": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "already-exists" | "conflict";
                };
            };
        };
        /** @description `already-exists`: Exists already. */
        "409.already-exists": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "already-exists";
                };
            };
        };
        /** @description `in-flight`: The same command is being carried out. */
        "409.in-flight": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "in-flight";
                };
            };
        };
        /** @description `conflict`: Not possible in the present state. */
        "409.conflict": {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict";
                };
            };
        };
    };
    parameters: {
        /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
        AcceptLanguage: string;
        /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
        IdempotencyKey: string;
        /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
        IfMatch: string;
        /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
        IfMatchOptional: string;
        /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this very state of the resource; send it as If-Match or If-None-Match. */
        ETag: string;
        /** @description In which language the answer says what it says in words. */
        "Content-Language": string;
        /** @description `Accept-Language`: another reader may get other words. */
        Vary: string;
        /** @description Where what was made is found. */
        Location: string;
        /** @description Of a list that goes on: `<…>; rel="next"`, where its next page is. */
        Link: string;
        /** @description `true` when this is the recorded answer to an earlier request with the same key. */
        "Idempotency-Replayed": string;
        /** @description Seconds after which a repetition makes sense. */
        "Retry-After": number;
        /** @description How to authenticate: `Bearer`. */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    reallocateStock: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "warehouse" | "fromOrderId" | "ready" | "toOrderId" | "reason" | "quantity" | "at" | "by" | "purchaseOrderIds" | "shipmentIds")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReallocationInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reallocation"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listAmendmentsOfOrder: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "at" | "-at";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "customerId" | "status" | "fromVersion" | "at" | "by" | "reason" | "until" | "decision" | "withdrawn" | "version" | "createdAt" | "updatedAt" | "findings" | "changes")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            orderId: string;
                            customerId: string;
                            /** @enum {string} */
                            status: "applied" | "waiting" | "rejected" | "withdrawn" | "lapsed";
                            fromVersion: number;
                            /** Format: date-time */
                            at: string;
                            by: components["schemas"]["Actor"];
                            reason: string;
                            /** Format: date-time */
                            until?: string;
                            decision?: {
                                /** Format: date-time */
                                at: string;
                                by: components["schemas"]["Actor"];
                                reason: string;
                                /** @enum {string} */
                                decision: "approve" | "reject";
                            };
                            withdrawn?: {
                                /** Format: date-time */
                                at: string;
                                by: components["schemas"]["Actor"];
                                reason: string;
                            };
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            findings: components["schemas"]["Finding"][];
                            changes: {
                                lines: {
                                    lineNo: number;
                                    sku: components["schemas"]["Sku"];
                                    quantity?: {
                                        from: components["schemas"]["Quantity"];
                                        to: components["schemas"]["Quantity"];
                                    };
                                    unitPrice?: {
                                        from: components["schemas"]["UnitPrice"];
                                        to: components["schemas"]["UnitPrice"];
                                    };
                                    discountPercent?: {
                                        from: components["schemas"]["Percent"];
                                        to: components["schemas"]["Percent"];
                                    };
                                    requestedDate?: {
                                        from: components["schemas"]["Day"] | null;
                                        to: components["schemas"]["Day"] | null;
                                    };
                                    net?: {
                                        from: components["schemas"]["Money"];
                                        to: components["schemas"]["Money"];
                                    };
                                }[];
                                requestedDate?: {
                                    from: components["schemas"]["Day"] | null;
                                    to: components["schemas"]["Day"] | null;
                                };
                                deliveryAddress?: {
                                    from: components["schemas"]["Address"] | null;
                                    to: components["schemas"]["Address"] | null;
                                };
                                delivery?: {
                                    from: components["schemas"]["Delivery"] | null;
                                    to: components["schemas"]["Delivery"] | null;
                                };
                                purchaseOrderNumber?: {
                                    from: string | null;
                                    to: string | null;
                                };
                                notes?: {
                                    from: string | null;
                                    to: string | null;
                                };
                                discountPercent?: {
                                    from: components["schemas"]["Percent"];
                                    to: components["schemas"]["Percent"];
                                };
                                freight?: {
                                    from: components["schemas"]["Money"];
                                    to: components["schemas"]["Money"];
                                };
                                total?: {
                                    from: components["schemas"]["Money"];
                                    to: components["schemas"]["Money"];
                                };
                            };
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    amendOrder: {
        parameters: {
            query?: {
                /** @description Try it: the same answer as far as it can be known, and nothing is written. */
                dryRun?: boolean;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue" | "waits")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    lines?: {
                        lineNo?: number;
                        sku?: components["schemas"]["Sku"];
                        quantity?: components["schemas"]["Quantity"];
                        unit?: components["schemas"]["UnitCode"];
                        unitPrice?: components["schemas"]["UnitPrice"];
                        discountPercent?: components["schemas"]["Percent"];
                        requestedDate?: components["schemas"]["Day"];
                    }[];
                    requestedDate?: components["schemas"]["Day"];
                    deliveryAddress?: components["schemas"]["Address"];
                    delivery?: components["schemas"]["DeliveryInput"];
                    purchaseOrderNumber?: string;
                    notes?: string;
                    discountPercent?: components["schemas"]["Percent"];
                    freight?: components["schemas"]["NonNegativeMoney"];
                };
            };
        };
        responses: {
            /** @description Tried: what would come of it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "applied" | "needs-review";
                        findings: components["schemas"]["Finding"][];
                        changes: {
                            lines: {
                                lineNo: number;
                                sku: components["schemas"]["Sku"];
                                quantity?: {
                                    from: components["schemas"]["Quantity"];
                                    to: components["schemas"]["Quantity"];
                                };
                                unitPrice?: {
                                    from: components["schemas"]["UnitPrice"];
                                    to: components["schemas"]["UnitPrice"];
                                };
                                discountPercent?: {
                                    from: components["schemas"]["Percent"];
                                    to: components["schemas"]["Percent"];
                                };
                                requestedDate?: {
                                    from: components["schemas"]["Day"] | null;
                                    to: components["schemas"]["Day"] | null;
                                };
                                net?: {
                                    from: components["schemas"]["Money"];
                                    to: components["schemas"]["Money"];
                                };
                            }[];
                            requestedDate?: {
                                from: components["schemas"]["Day"] | null;
                                to: components["schemas"]["Day"] | null;
                            };
                            deliveryAddress?: {
                                from: components["schemas"]["Address"] | null;
                                to: components["schemas"]["Address"] | null;
                            };
                            delivery?: {
                                from: components["schemas"]["Delivery"] | null;
                                to: components["schemas"]["Delivery"] | null;
                            };
                            purchaseOrderNumber?: {
                                from: string | null;
                                to: string | null;
                            };
                            notes?: {
                                from: string | null;
                                to: string | null;
                            };
                            discountPercent?: {
                                from: components["schemas"]["Percent"];
                                to: components["schemas"]["Percent"];
                            };
                            freight?: {
                                from: components["schemas"]["Money"];
                                to: components["schemas"]["Money"];
                            };
                            total?: {
                                from: components["schemas"]["Money"];
                                to: components["schemas"]["Money"];
                            };
                        };
                        totals: components["schemas"]["Totals"];
                        increases: {
                            lineNo: number;
                            sku: components["schemas"]["Sku"];
                            quantity: components["schemas"]["Quantity"];
                            unitPrice: components["schemas"]["UnitPrice"];
                            priceReason: string;
                            covered: components["schemas"]["Quantity"];
                            missing: components["schemas"]["Quantity"];
                            promisedOn: components["schemas"]["Day"];
                        }[];
                        released: {
                            sku: components["schemas"]["Sku"];
                            warehouse: string;
                            quantity: components["schemas"]["Quantity"];
                            incoming: components["schemas"]["Balance"];
                        }[];
                        credit?: {
                            limit: components["schemas"]["Money"];
                            usedBefore: components["schemas"]["Money"];
                            usedAfter: components["schemas"]["Money"];
                            left: components["schemas"]["Money"];
                        };
                    };
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    withdrawAmendment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue" | "waits")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
                /** @description Id of the amendment. */
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listVersions: {
        parameters: {
            query?: {
                /** @description Not before this instant or day. */
                from?: number;
                /** @description Not after this instant or day. */
                to?: number;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("orderId" | "versions" | "from" | "to" | "changes")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        orderId: string;
                        versions: {
                            version: number;
                            /** Format: date-time */
                            at: string;
                            by: components["schemas"]["Actor"];
                            amendmentId?: string;
                            reason?: string;
                            total: components["schemas"]["Money"];
                        }[];
                        from: number;
                        to: number;
                        changes: {
                            lines: {
                                lineNo: number;
                                sku: components["schemas"]["Sku"];
                                quantity?: {
                                    from: components["schemas"]["Quantity"];
                                    to: components["schemas"]["Quantity"];
                                };
                                unitPrice?: {
                                    from: components["schemas"]["UnitPrice"];
                                    to: components["schemas"]["UnitPrice"];
                                };
                                discountPercent?: {
                                    from: components["schemas"]["Percent"];
                                    to: components["schemas"]["Percent"];
                                };
                                requestedDate?: {
                                    from: components["schemas"]["Day"] | null;
                                    to: components["schemas"]["Day"] | null;
                                };
                                net?: {
                                    from: components["schemas"]["Money"];
                                    to: components["schemas"]["Money"];
                                };
                            }[];
                            requestedDate?: {
                                from: components["schemas"]["Day"] | null;
                                to: components["schemas"]["Day"] | null;
                            };
                            deliveryAddress?: {
                                from: components["schemas"]["Address"] | null;
                                to: components["schemas"]["Address"] | null;
                            };
                            delivery?: {
                                from: components["schemas"]["Delivery"] | null;
                                to: components["schemas"]["Delivery"] | null;
                            };
                            purchaseOrderNumber?: {
                                from: string | null;
                                to: string | null;
                            };
                            notes?: {
                                from: string | null;
                                to: string | null;
                            };
                            discountPercent?: {
                                from: components["schemas"]["Percent"];
                                to: components["schemas"]["Percent"];
                            };
                            freight?: {
                                from: components["schemas"]["Money"];
                                to: components["schemas"]["Money"];
                            };
                            total?: {
                                from: components["schemas"]["Money"];
                                to: components["schemas"]["Money"];
                            };
                        };
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            422: components["responses"]["422.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listAmendments: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "until" | "-until";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "customerId" | "status" | "fromVersion" | "at" | "by" | "reason" | "until" | "decision" | "withdrawn" | "version" | "createdAt" | "updatedAt" | "findings" | "changes")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            orderId: string;
                            customerId: string;
                            /** @enum {string} */
                            status: "applied" | "waiting" | "rejected" | "withdrawn" | "lapsed";
                            fromVersion: number;
                            /** Format: date-time */
                            at: string;
                            by: components["schemas"]["Actor"];
                            reason: string;
                            /** Format: date-time */
                            until?: string;
                            decision?: {
                                /** Format: date-time */
                                at: string;
                                by: components["schemas"]["Actor"];
                                reason: string;
                                /** @enum {string} */
                                decision: "approve" | "reject";
                            };
                            withdrawn?: {
                                /** Format: date-time */
                                at: string;
                                by: components["schemas"]["Actor"];
                                reason: string;
                            };
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            findings: components["schemas"]["Finding"][];
                            changes: {
                                lines: {
                                    lineNo: number;
                                    sku: components["schemas"]["Sku"];
                                    quantity?: {
                                        from: components["schemas"]["Quantity"];
                                        to: components["schemas"]["Quantity"];
                                    };
                                    unitPrice?: {
                                        from: components["schemas"]["UnitPrice"];
                                        to: components["schemas"]["UnitPrice"];
                                    };
                                    discountPercent?: {
                                        from: components["schemas"]["Percent"];
                                        to: components["schemas"]["Percent"];
                                    };
                                    requestedDate?: {
                                        from: components["schemas"]["Day"] | null;
                                        to: components["schemas"]["Day"] | null;
                                    };
                                    net?: {
                                        from: components["schemas"]["Money"];
                                        to: components["schemas"]["Money"];
                                    };
                                }[];
                                requestedDate?: {
                                    from: components["schemas"]["Day"] | null;
                                    to: components["schemas"]["Day"] | null;
                                };
                                deliveryAddress?: {
                                    from: components["schemas"]["Address"] | null;
                                    to: components["schemas"]["Address"] | null;
                                };
                                delivery?: {
                                    from: components["schemas"]["Delivery"] | null;
                                    to: components["schemas"]["Delivery"] | null;
                                };
                                purchaseOrderNumber?: {
                                    from: string | null;
                                    to: string | null;
                                };
                                notes?: {
                                    from: string | null;
                                    to: string | null;
                                };
                                discountPercent?: {
                                    from: components["schemas"]["Percent"];
                                    to: components["schemas"]["Percent"];
                                };
                                freight?: {
                                    from: components["schemas"]["Money"];
                                    to: components["schemas"]["Money"];
                                };
                                total?: {
                                    from: components["schemas"]["Money"];
                                    to: components["schemas"]["Money"];
                                };
                            };
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "placedAt" | "-placedAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only those with this status. */
                status?: components["schemas"]["OrderStatus"];
                /** @description Not before this instant or day. */
                from?: components["schemas"]["Instant"];
                /** @description Not after this instant or day. */
                to?: components["schemas"]["Instant"];
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderListItem"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    placeOrder: {
        parameters: {
            query?: {
                /** @description Try it: the same answer as far as it can be known, and nothing is written. */
                dryRun?: boolean;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue" | "waits")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderInput"];
            };
        };
        responses: {
            /** @description Tried: what would come of it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPreview"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    recordPastOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue" | "waits")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastOrderInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listOrdersOfCustomer: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "placedAt" | "-placedAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only those with this status. */
                status?: components["schemas"]["OrderStatus"];
                /** @description Not before this instant or day. */
                from?: components["schemas"]["Instant"];
                /** @description Not after this instant or day. */
                to?: components["schemas"]["Instant"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderListItem"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue" | "waits")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "at" | "-at";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "type" | "at" | "by" | "reason" | "data")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEvent"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue" | "waits")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelInput"];
            };
        };
        responses: {
            /** @description Accepted; it is worked on from here. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "placedAt" | "-placedAt";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderListItem"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    reviewOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue" | "waits")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    redriveOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "imported" | "customerId" | "status" | "placedAt" | "placedBy" | "language" | "currency" | "onShortage" | "requestedDate" | "priority" | "reservationId" | "quotationId" | "deliveryAddress" | "delivery" | "reference" | "purchaseOrderNumber" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "invoicing" | "prepayment" | "review" | "parts" | "shipmentIds" | "invoiceIds" | "purchaseOrderIds" | "amended" | "amendment" | "rejection" | "cancellation" | "refundable" | "fault" | "redrives" | "version" | "createdAt" | "updatedAt" | "subStatus" | "overdue" | "waits")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; it is worked on from here. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    placeOrderBatch: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: "results"[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default each
                     * @enum {string}
                     */
                    policy?: "each" | "all";
                    items: components["schemas"]["OrderInput"][];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            status: number;
                            body?: components["schemas"]["Order"];
                            problem?: {
                                type: string;
                                title: string;
                                status: number;
                                code: string;
                                detail: string;
                                errors?: {
                                    in: string;
                                    pointer: string;
                                    detail: string;
                                }[];
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    recordPastOrderBatch: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: "results"[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default each
                     * @enum {string}
                     */
                    policy?: "each" | "all";
                    items: components["schemas"]["PastOrderInput"][];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            status: number;
                            body?: components["schemas"]["Order"];
                            problem?: {
                                type: string;
                                title: string;
                                status: number;
                                code: string;
                                detail: string;
                                errors?: {
                                    in: string;
                                    pointer: string;
                                    detail: string;
                                }[];
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description E-mail address of who looks after the customers. */
                salesperson?: components["schemas"]["Email"];
                /** @description A code that customers are grouped by. */
                group?: components["schemas"]["CustomerGroup"];
                /** @description Tax id of the customers; only its letters and digits count. */
                taxId?: components["schemas"]["TaxId"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "language" | "currency" | "invoiceTitle" | "taxId" | "invoiceEmail" | "eInvoice" | "contacts" | "addresses" | "creditLimit" | "paymentTermDays" | "prepaymentPercent" | "taxCode" | "taxIncluded" | "salesperson" | "group" | "tags" | "consent" | "statements" | "invoicing" | "active" | "mergedInto" | "mergedFrom" | "erased" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Customer"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    createCustomer: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "language" | "currency" | "invoiceTitle" | "taxId" | "invoiceEmail" | "eInvoice" | "contacts" | "addresses" | "creditLimit" | "paymentTermDays" | "prepaymentPercent" | "taxCode" | "taxIncluded" | "salesperson" | "group" | "tags" | "consent" | "statements" | "invoicing" | "active" | "mergedInto" | "mergedFrom" | "erased" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getCustomer: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "language" | "currency" | "invoiceTitle" | "taxId" | "invoiceEmail" | "eInvoice" | "contacts" | "addresses" | "creditLimit" | "paymentTermDays" | "prepaymentPercent" | "taxCode" | "taxIncluded" | "salesperson" | "group" | "tags" | "consent" | "statements" | "invoicing" | "active" | "mergedInto" | "mergedFrom" | "erased" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    changeCustomer: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "language" | "currency" | "invoiceTitle" | "taxId" | "invoiceEmail" | "eInvoice" | "contacts" | "addresses" | "creditLimit" | "paymentTermDays" | "prepaymentPercent" | "taxCode" | "taxIncluded" | "salesperson" | "group" | "tags" | "consent" | "statements" | "invoicing" | "active" | "mergedInto" | "mergedFrom" | "erased" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.already-exists.conflict"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("customerId" | "currency" | "ordered" | "receivable" | "advances" | "unapplied" | "version")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Account"][];
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    createCustomerBatch: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: "results"[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default each
                     * @enum {string}
                     */
                    policy?: "each" | "all";
                    items: components["schemas"]["CustomerInput"][];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            status: number;
                            body?: components["schemas"]["Customer"];
                            problem?: {
                                type: string;
                                title: string;
                                status: number;
                                code: string;
                                detail: string;
                                errors?: {
                                    in: string;
                                    pointer: string;
                                    detail: string;
                                }[];
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "sku" | "-sku";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "name" | "reference" | "nameZh" | "category" | "unit" | "quantityDecimals" | "units" | "taxCode" | "fapiaoCode" | "weightKg" | "bins" | "supply" | "components" | "prices" | "cost" | "shelfLifeDays" | "active" | "tracked" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Product"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    createProduct: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "name" | "reference" | "nameZh" | "category" | "unit" | "quantityDecimals" | "units" | "taxCode" | "fapiaoCode" | "weightKg" | "bins" | "supply" | "components" | "prices" | "cost" | "shelfLifeDays" | "active" | "tracked" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "name" | "reference" | "nameZh" | "category" | "unit" | "quantityDecimals" | "units" | "taxCode" | "fapiaoCode" | "weightKg" | "bins" | "supply" | "components" | "prices" | "cost" | "shelfLifeDays" | "active" | "tracked" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The product's stock keeping unit. */
                sku: components["schemas"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    changeProduct: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "name" | "reference" | "nameZh" | "category" | "unit" | "quantityDecimals" | "units" | "taxCode" | "fapiaoCode" | "weightKg" | "bins" | "supply" | "components" | "prices" | "cost" | "shelfLifeDays" | "active" | "tracked" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The product's stock keeping unit. */
                sku: components["schemas"]["Sku"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.already-exists"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    createProductBatch: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: "results"[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default each
                     * @enum {string}
                     */
                    policy?: "each" | "all";
                    items: components["schemas"]["ProductInput"][];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            status: number;
                            body?: components["schemas"]["Product"];
                            problem?: {
                                type: string;
                                title: string;
                                status: number;
                                code: string;
                                detail: string;
                                errors?: {
                                    in: string;
                                    pointer: string;
                                    detail: string;
                                }[];
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listContracts: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only those with this status. */
                status?: "active" | "ended";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "validFrom" | "validUntil" | "beyond" | "customerId" | "currency" | "taxIncluded" | "amount" | "lines" | "status" | "ended" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contract"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    createContract: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "validFrom" | "validUntil" | "beyond" | "customerId" | "currency" | "taxIncluded" | "amount" | "lines" | "status" | "ended" | "version" | "createdAt" | "updatedAt" | "amountUse")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractInUse"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getContract: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "validFrom" | "validUntil" | "beyond" | "customerId" | "currency" | "taxIncluded" | "amount" | "lines" | "status" | "ended" | "version" | "createdAt" | "updatedAt" | "amountUse")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractInUse"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    changeContract: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "validFrom" | "validUntil" | "beyond" | "customerId" | "currency" | "taxIncluded" | "amount" | "lines" | "status" | "ended" | "version" | "createdAt" | "updatedAt" | "amountUse")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractInUse"];
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.already-exists.conflict"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    endContract: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "validFrom" | "validUntil" | "beyond" | "customerId" | "currency" | "taxIncluded" | "amount" | "lines" | "status" | "ended" | "version" | "createdAt" | "updatedAt" | "amountUse")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractEnd"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractInUse"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listPriceLists: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description A code that customers are grouped by. */
                group?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "validFrom" | "validUntil" | "taxIncluded" | "active" | "customerId" | "group" | "currency" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PriceList"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    createPriceList: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "validFrom" | "validUntil" | "taxIncluded" | "active" | "customerId" | "group" | "currency" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceListInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceList"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getPriceList: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "validFrom" | "validUntil" | "taxIncluded" | "active" | "customerId" | "group" | "currency" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceList"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    changePriceList: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "validFrom" | "validUntil" | "taxIncluded" | "active" | "customerId" | "group" | "currency" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceListPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceList"];
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.already-exists"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listPrices: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "sku" | "-sku";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("priceListId" | "sku" | "breaks" | "changedAt" | "changedBy")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedPrice"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    setPrices: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("priceListId" | "sku" | "breaks" | "changedAt" | "changedBy")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PricesInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedPrice"][];
                    };
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listSuppliers: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "email" | "address" | "language" | "currency" | "leadTimeDays" | "minimumOrderValue" | "paymentTerms" | "contact" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Supplier"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    createSupplier: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "email" | "address" | "language" | "currency" | "leadTimeDays" | "minimumOrderValue" | "paymentTerms" | "contact" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getSupplier: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "email" | "address" | "language" | "currency" | "leadTimeDays" | "minimumOrderValue" | "paymentTerms" | "contact" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    changeSupplier: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "reference" | "email" | "address" | "language" | "currency" | "leadTimeDays" | "minimumOrderValue" | "paymentTerms" | "contact" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.already-exists"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listCounts: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only those with this status. */
                status?: components["schemas"]["CountStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "warehouse" | "reason" | "status" | "lines" | "decision" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Count"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    startCount: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "warehouse" | "reason" | "status" | "lines" | "decision" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getCount: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "warehouse" | "reason" | "status" | "lines" | "decision" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    enterCount: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "warehouse" | "reason" | "status" | "lines" | "decision" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountedInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    reviewCount: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "warehouse" | "reason" | "status" | "lines" | "decision" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountReviewInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only those with this status. */
                status?: components["schemas"]["TransferStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "from" | "to" | "reason" | "status" | "lines" | "receipts" | "loss" | "sentBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Transfer"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    sendTransfer: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "from" | "to" | "reason" | "status" | "lines" | "receipts" | "loss" | "sentBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getTransfer: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "from" | "to" | "reason" | "status" | "lines" | "receipts" | "loss" | "sentBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    receiveTransfer: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "from" | "to" | "reason" | "status" | "lines" | "receipts" | "loss" | "sentBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferReceiptInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listReservations: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only those with this status. */
                status?: components["schemas"]["QuoteHoldStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "customerId" | "warehouse" | "lines" | "until" | "reason" | "status" | "orderId" | "reservedBy" | "releasedBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QuoteHold"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    reserveForQuote: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "customerId" | "warehouse" | "lines" | "until" | "reason" | "status" | "orderId" | "reservedBy" | "releasedBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteHoldInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteHold"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getReservation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "customerId" | "warehouse" | "lines" | "until" | "reason" | "status" | "orderId" | "reservedBy" | "releasedBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteHold"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    releaseReservation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "customerId" | "warehouse" | "lines" | "until" | "reason" | "status" | "orderId" | "reservedBy" | "releasedBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteHold"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listLots: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "expiresOn" | "-expiresOn";
                /** @description Code of the warehouse, as the settings have it. */
                warehouse?: components["schemas"]["WarehouseCode"];
                /** @description Only what expires by the end of this day, or has expired. */
                expiringBy?: components["schemas"]["Day"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "warehouse" | "expiresOn" | "onHand" | "expired" | "lacking" | "lots")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LotsInPlace"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getLot: {
        parameters: {
            query?: {
                /** @description At this instant, which has passed; what moved at it is counted. */
                asOf?: components["schemas"]["Instant"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "lot" | "expiresOn" | "asOf" | "onHand" | "levels" | "version")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The product's stock keeping unit. */
                sku: components["schemas"]["Sku"];
                /** @description Number of the lot. */
                lot: components["schemas"]["LotNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAsOf"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listLotMovements: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "at" | "-at";
                /** @description What the file holds; of movements, only those of this kind. */
                kind?: components["schemas"]["MovementKind"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("lot" | "expiresOn" | "change" | "id" | "sku" | "warehouse" | "kind" | "reference" | "at" | "by")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The product's stock keeping unit. */
                sku: components["schemas"]["Sku"];
                /** @description Number of the lot. */
                lot: components["schemas"]["LotNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LotMovement"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    adjustStock: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "warehouse" | "onHand" | "reserved" | "available" | "version" | "incoming" | "lots" | "expired" | "value" | "adjustment")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustedLevel"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listAdjustments: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only those with this status. */
                status?: components["schemas"]["AdjustmentStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "status" | "sku" | "warehouse" | "change" | "kind" | "lots" | "reason" | "askedBy" | "until" | "decision" | "movementId" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Adjustment"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getAdjustment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "status" | "sku" | "warehouse" | "change" | "kind" | "lots" | "reason" | "askedBy" | "until" | "decision" | "movementId" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustment"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    reviewAdjustment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "status" | "sku" | "warehouse" | "change" | "kind" | "lots" | "reason" | "askedBy" | "until" | "decision" | "movementId" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentReviewInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listStock: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "sku" | "-sku";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "onHand" | "reserved" | "available" | "version" | "incoming" | "expired" | "value" | "levels")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StockOfSku"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getStock: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "onHand" | "reserved" | "available" | "version" | "incoming" | "expired" | "value" | "levels")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The product's stock keeping unit. */
                sku: components["schemas"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockOfSku"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listHeld: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "warehouse" | "-warehouse";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "warehouse" | "holder" | "part" | "quantity")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The product's stock keeping unit. */
                sku: components["schemas"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HeldFor"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getStockAsOf: {
        parameters: {
            query: {
                /** @description At this instant, which has passed; what moved at it is counted. */
                asOf: components["schemas"]["Instant"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "asOf" | "onHand" | "value" | "levels")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The product's stock keeping unit. */
                sku: components["schemas"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockAsOf"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listMovements: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "at" | "-at";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "sku" | "warehouse" | "kind" | "change" | "reason" | "reference" | "at" | "on" | "orderedOn" | "share" | "cameOn" | "supplier" | "by" | "lots" | "value")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The product's stock keeping unit. */
                sku: components["schemas"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Movement"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listPurchaseOrders: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only the one with this number. */
                number?: string;
                /** @description The product's stock keeping unit. */
                sku?: components["schemas"]["Sku"];
                /** @description Only those with this status. */
                status?: components["schemas"]["PurchaseOrderStatus"];
                /** @description `true`: only those that a supplier or the works has and that should be in by now. */
                late?: "true";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "kind" | "supplier" | "supplierId" | "reference" | "notes" | "warehouse" | "status" | "lines" | "components" | "ready" | "suppliedBy" | "expectedAt" | "ownExpectedAt" | "approval" | "sent" | "paymentTerms" | "belowMinimum" | "mail" | "closure" | "receipts" | "returns" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PurchaseOrder"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    createPurchaseOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "kind" | "supplier" | "supplierId" | "reference" | "notes" | "warehouse" | "status" | "lines" | "components" | "ready" | "suppliedBy" | "expectedAt" | "ownExpectedAt" | "approval" | "sent" | "paymentTerms" | "belowMinimum" | "mail" | "closure" | "receipts" | "returns" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "purchase" | "production";
                    supplier?: string;
                    warehouse: components["schemas"]["WarehouseCode"];
                    lines: {
                        sku: components["schemas"]["Sku"];
                        quantity: components["schemas"]["PositiveQuantity"];
                        unit?: components["schemas"]["UnitCode"];
                        price?: components["schemas"]["LinePrice"];
                    }[];
                    expectedAt?: components["schemas"]["Instant"];
                    reference?: components["schemas"]["Reference"];
                    notes?: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getPurchaseOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "kind" | "supplier" | "supplierId" | "reference" | "notes" | "warehouse" | "status" | "lines" | "components" | "ready" | "suppliedBy" | "expectedAt" | "ownExpectedAt" | "approval" | "sent" | "paymentTerms" | "belowMinimum" | "mail" | "closure" | "receipts" | "returns" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    changePurchaseOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "kind" | "supplier" | "supplierId" | "reference" | "notes" | "warehouse" | "status" | "lines" | "components" | "ready" | "suppliedBy" | "expectedAt" | "ownExpectedAt" | "approval" | "sent" | "paymentTerms" | "belowMinimum" | "mail" | "closure" | "receipts" | "returns" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reference?: components["schemas"]["Reference"] | null;
                    notes?: string | null;
                    supplier?: string;
                    expectedAt?: components["schemas"]["Instant"];
                    lines?: {
                        sku: components["schemas"]["Sku"];
                        quantity?: components["schemas"]["Quantity"];
                        unit?: components["schemas"]["UnitCode"];
                        price?: components["schemas"]["LinePrice"];
                        expectedAt?: components["schemas"]["Instant"];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.already-exists.conflict"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getPurchaseOrderPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    approvePurchaseOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "kind" | "supplier" | "supplierId" | "reference" | "notes" | "warehouse" | "status" | "lines" | "components" | "ready" | "suppliedBy" | "expectedAt" | "ownExpectedAt" | "approval" | "sent" | "paymentTerms" | "belowMinimum" | "mail" | "closure" | "receipts" | "returns" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    sendPurchaseOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "kind" | "supplier" | "supplierId" | "reference" | "notes" | "warehouse" | "status" | "lines" | "components" | "ready" | "suppliedBy" | "expectedAt" | "ownExpectedAt" | "approval" | "sent" | "paymentTerms" | "belowMinimum" | "mail" | "closure" | "receipts" | "returns" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    closePurchaseOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "kind" | "supplier" | "supplierId" | "reference" | "notes" | "warehouse" | "status" | "lines" | "components" | "ready" | "suppliedBy" | "expectedAt" | "ownExpectedAt" | "approval" | "sent" | "paymentTerms" | "belowMinimum" | "mail" | "closure" | "receipts" | "returns" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    receiveGoods: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "kind" | "supplier" | "supplierId" | "reference" | "notes" | "warehouse" | "status" | "lines" | "components" | "ready" | "suppliedBy" | "expectedAt" | "ownExpectedAt" | "approval" | "sent" | "paymentTerms" | "belowMinimum" | "mail" | "closure" | "receipts" | "returns" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    returnGoods: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "kind" | "supplier" | "supplierId" | "reference" | "notes" | "warehouse" | "status" | "lines" | "components" | "ready" | "suppliedBy" | "expectedAt" | "ownExpectedAt" | "approval" | "sent" | "paymentTerms" | "belowMinimum" | "mail" | "closure" | "receipts" | "returns" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierReturnInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "name" | "nameZh" | "unit" | "warehouse" | "supplier" | "urgency" | "pattern" | "velocityPerDay" | "spreadPerDay" | "usualSale" | "daysObserved" | "daysSold" | "daysWithoutStock" | "leadTimeDays" | "leadTimeSpread" | "receiptsObserved" | "workingLeadDays" | "workingLeadSpread" | "serviceLevelPercent" | "safetyStock" | "reorderPoint" | "available" | "incoming" | "lacking" | "daysOfCover" | "runsOutOn" | "coverDays" | "minimumQuantity" | "orderMultiple" | "wantedQuantity" | "transferFrom" | "suggestedQuantity" | "price" | "minimumOrderValue" | "why")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StockAlert"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    orderSuggestions: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "supplier" | "warehouse" | "expectedAt" | "lines")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionsInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsOrdered"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    sendProposals: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "from" | "to" | "lines")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalsInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsSent"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listShipments: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt" | "shipOn" | "-shipOn";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only what is of this order. */
                orderId?: string;
                /** @description Only those with this status. */
                status?: components["schemas"]["ShipmentStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "part" | "round" | "undivided" | "prepaid" | "continues" | "customerId" | "warehouse" | "recipient" | "delivery" | "wantedOn" | "shipOn" | "purchaseOrderNumber" | "status" | "lines" | "leftBehind" | "shortages" | "parcels" | "carrier" | "trackingNumber" | "method" | "reference" | "dispatchedAt" | "dispatchedBy" | "deliveredAt" | "restocked" | "eta" | "trackingEvents" | "attempts" | "corrections" | "inspection" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Shipment"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getShipment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "part" | "round" | "undivided" | "prepaid" | "continues" | "customerId" | "warehouse" | "recipient" | "delivery" | "wantedOn" | "shipOn" | "purchaseOrderNumber" | "status" | "lines" | "leftBehind" | "shortages" | "parcels" | "carrier" | "trackingNumber" | "method" | "reference" | "dispatchedAt" | "dispatchedBy" | "deliveredAt" | "restocked" | "eta" | "trackingEvents" | "attempts" | "corrections" | "inspection" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getTracking: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("shipmentId" | "orderId" | "status" | "carrier" | "trackingNumber" | "eta" | "deliveredAt" | "steps")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tracking"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getPickList: {
        parameters: {
            query?: {
                /** @description Only what should leave by this day, or as soon as may be. */
                until?: components["schemas"]["Day"];
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("bin" | "sku" | "name" | "unit" | "quantity" | "lots" | "lacking" | "for")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the warehouse, as the settings have it. */
                warehouse: components["schemas"]["WarehouseCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            bin?: string;
                            sku: components["schemas"]["Sku"];
                            name: string;
                            unit: string;
                            quantity: components["schemas"]["Quantity"];
                            lots?: components["schemas"]["LotGoods"][];
                            lacking?: components["schemas"]["Quantity"];
                            for: {
                                shipmentId: string;
                                orderId: string;
                                quantity: components["schemas"]["Quantity"];
                                shipOn?: components["schemas"]["Day"];
                            }[];
                        }[];
                        next?: string;
                        warehouse: components["schemas"]["WarehouseCode"];
                        /** Format: date-time */
                        changedAt?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getPickListPdf: {
        parameters: {
            query?: {
                /** @description Only what should leave by this day, or as soon as may be. */
                until?: components["schemas"]["Day"];
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the warehouse, as the settings have it. */
                warehouse: components["schemas"]["WarehouseCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    packShipment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "part" | "round" | "undivided" | "prepaid" | "continues" | "customerId" | "warehouse" | "recipient" | "delivery" | "wantedOn" | "shipOn" | "purchaseOrderNumber" | "status" | "lines" | "leftBehind" | "shortages" | "parcels" | "carrier" | "trackingNumber" | "method" | "reference" | "dispatchedAt" | "dispatchedBy" | "deliveredAt" | "restocked" | "eta" | "trackingEvents" | "attempts" | "corrections" | "inspection" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    reportShortage: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "part" | "round" | "undivided" | "prepaid" | "continues" | "customerId" | "warehouse" | "recipient" | "delivery" | "wantedOn" | "shipOn" | "purchaseOrderNumber" | "status" | "lines" | "leftBehind" | "shortages" | "parcels" | "carrier" | "trackingNumber" | "method" | "reference" | "dispatchedAt" | "dispatchedBy" | "deliveredAt" | "restocked" | "eta" | "trackingEvents" | "attempts" | "corrections" | "inspection" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines: {
                        lineNo: number;
                        quantity: components["schemas"]["PositiveQuantity"];
                        unit?: components["schemas"]["UnitCode"];
                    }[];
                    lots?: components["schemas"]["LotsToShip"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getDeliveryNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    dispatchShipment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "part" | "round" | "undivided" | "prepaid" | "continues" | "customerId" | "warehouse" | "recipient" | "delivery" | "wantedOn" | "shipOn" | "purchaseOrderNumber" | "status" | "lines" | "leftBehind" | "shortages" | "parcels" | "carrier" | "trackingNumber" | "method" | "reference" | "dispatchedAt" | "dispatchedBy" | "deliveredAt" | "restocked" | "eta" | "trackingEvents" | "attempts" | "corrections" | "inspection" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    trackShipment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "part" | "round" | "undivided" | "prepaid" | "continues" | "customerId" | "warehouse" | "recipient" | "delivery" | "wantedOn" | "shipOn" | "purchaseOrderNumber" | "status" | "lines" | "leftBehind" | "shortages" | "parcels" | "carrier" | "trackingNumber" | "method" | "reference" | "dispatchedAt" | "dispatchedBy" | "deliveredAt" | "restocked" | "eta" | "trackingEvents" | "attempts" | "corrections" | "inspection" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingEventInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    redeliverShipment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "part" | "round" | "undivided" | "prepaid" | "continues" | "customerId" | "warehouse" | "recipient" | "delivery" | "wantedOn" | "shipOn" | "purchaseOrderNumber" | "status" | "lines" | "leftBehind" | "shortages" | "parcels" | "carrier" | "trackingNumber" | "method" | "reference" | "dispatchedAt" | "dispatchedBy" | "deliveredAt" | "restocked" | "eta" | "trackingEvents" | "attempts" | "corrections" | "inspection" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    carrier: string;
                    trackingNumber: string;
                    method?: string;
                    estimatedAt?: components["schemas"]["Instant"];
                    recipient?: components["schemas"]["Address"];
                    contact?: {
                        name: string;
                        phone?: string;
                        email?: components["schemas"]["Email"];
                    };
                    instructions?: string;
                    parcels?: components["schemas"]["ParcelNumbers"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    correctShipment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "part" | "round" | "undivided" | "prepaid" | "continues" | "customerId" | "warehouse" | "recipient" | "delivery" | "wantedOn" | "shipOn" | "purchaseOrderNumber" | "status" | "lines" | "leftBehind" | "shortages" | "parcels" | "carrier" | "trackingNumber" | "method" | "reference" | "dispatchedAt" | "dispatchedBy" | "deliveredAt" | "restocked" | "eta" | "trackingEvents" | "attempts" | "corrections" | "inspection" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "picked-up" | "in-transit" | "out-for-delivery" | "exception" | "delivered";
                    at?: components["schemas"]["Instant"];
                    trackingNumber?: string;
                    location?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    inspectShipment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "part" | "round" | "undivided" | "prepaid" | "continues" | "customerId" | "warehouse" | "recipient" | "delivery" | "wantedOn" | "shipOn" | "purchaseOrderNumber" | "status" | "lines" | "leftBehind" | "shortages" | "parcels" | "carrier" | "trackingNumber" | "method" | "reference" | "dispatchedAt" | "dispatchedBy" | "deliveredAt" | "restocked" | "eta" | "trackingEvents" | "attempts" | "corrections" | "inspection" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines: {
                        sku: components["schemas"]["Sku"];
                        restocked?: components["schemas"]["PositiveQuantity"];
                        lots?: components["schemas"]["LotsOut"];
                        scrapped?: components["schemas"]["PositiveQuantity"];
                        unit?: components["schemas"]["UnitCode"];
                        reason?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getTrackingPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Of the link, as the mail brought it. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            /** @description A page that says so: there is nothing here, or no longer. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    reportCarrierEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `t=SECONDS,v1=HEX`: when it was signed (Unix time), and the HMAC-SHA256 of `SECONDS.BODY`, in hex. Its key are the bytes that the carrier’s secret is in base64url, not the text itself. */
                "Carrier-Signature": string;
            };
            path: {
                /** @description Code of the carrier, as the settings have it. */
                carrier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarrierEvent"];
            };
        };
        responses: {
            /** @description Accepted; it is worked on from here. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarrierAnswer"];
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getWebhook: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("path" | "secret" | "toleranceSeconds")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the carrier, as the settings have it. */
                carrier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listParcels: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only those with this status. */
                status?: components["schemas"]["ParcelStatus"];
                /** @description Code of the carrier, as the settings have it. */
                carrier?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("carrier" | "trackingNumber" | "status" | "shipmentId" | "beside" | "early" | "askedAt" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Parcel"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listReturns: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt" | "until" | "-until";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only what is of this order. */
                orderId?: string;
                /** @description Only those with this status. */
                status?: components["schemas"]["ReturnStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "customerId" | "orderId" | "shipmentId" | "warehouse" | "reason" | "status" | "waits" | "lines" | "requestedBy" | "decision" | "receipts" | "inspections" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GoodsReturn"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    requestReturn: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "customerId" | "orderId" | "shipmentId" | "warehouse" | "reason" | "status" | "waits" | "lines" | "requestedBy" | "decision" | "receipts" | "inspections" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodsReturn"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getReturn: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "customerId" | "orderId" | "shipmentId" | "warehouse" | "reason" | "status" | "waits" | "lines" | "requestedBy" | "decision" | "receipts" | "inspections" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodsReturn"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    reviewReturn: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "customerId" | "orderId" | "shipmentId" | "warehouse" | "reason" | "status" | "waits" | "lines" | "requestedBy" | "decision" | "receipts" | "inspections" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReviewInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodsReturn"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    receiveReturn: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "customerId" | "orderId" | "shipmentId" | "warehouse" | "reason" | "status" | "waits" | "lines" | "requestedBy" | "decision" | "receipts" | "inspections" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReceiptInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodsReturn"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    inspectReturn: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "reference" | "customerId" | "orderId" | "shipmentId" | "warehouse" | "reason" | "status" | "waits" | "lines" | "requestedBy" | "decision" | "receipts" | "inspections" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoodsReturn"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listQuotations: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt" | "validUntil" | "-validUntil";
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only those with this status. */
                status?: components["schemas"]["QuotationStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "status" | "language" | "buyer" | "deliveryAddress" | "validUntil" | "requestedDate" | "onShortage" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "createdBy" | "sent" | "mail" | "answer" | "withdrawn" | "reservationId" | "orderId" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Quotation"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    createQuotation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "status" | "language" | "buyer" | "deliveryAddress" | "validUntil" | "requestedDate" | "onShortage" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "createdBy" | "sent" | "mail" | "answer" | "withdrawn" | "reservationId" | "orderId" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotation"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getQuotation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "status" | "language" | "buyer" | "deliveryAddress" | "validUntil" | "requestedDate" | "onShortage" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "createdBy" | "sent" | "mail" | "answer" | "withdrawn" | "reservationId" | "orderId" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotation"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    changeQuotation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "status" | "language" | "buyer" | "deliveryAddress" | "validUntil" | "requestedDate" | "onShortage" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "createdBy" | "sent" | "mail" | "answer" | "withdrawn" | "reservationId" | "orderId" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotation"];
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    sendQuotation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "status" | "language" | "buyer" | "deliveryAddress" | "validUntil" | "requestedDate" | "onShortage" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "createdBy" | "sent" | "mail" | "answer" | "withdrawn" | "reservationId" | "orderId" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationSending"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotation"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    withdrawQuotation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "status" | "language" | "buyer" | "deliveryAddress" | "validUntil" | "requestedDate" | "onShortage" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "createdBy" | "sent" | "mail" | "answer" | "withdrawn" | "reservationId" | "orderId" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationWithdrawal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotation"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    acceptQuotation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "status" | "language" | "buyer" | "deliveryAddress" | "validUntil" | "requestedDate" | "onShortage" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "createdBy" | "sent" | "mail" | "answer" | "withdrawn" | "reservationId" | "orderId" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationAcceptance"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotation"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    declineQuotation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "status" | "language" | "buyer" | "deliveryAddress" | "validUntil" | "requestedDate" | "onShortage" | "notes" | "lines" | "discountPercent" | "freight" | "totals" | "createdBy" | "sent" | "mail" | "answer" | "withdrawn" | "reservationId" | "orderId" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationDecline"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotation"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getQuotationPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getQuotationPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Of the link, as the mail brought it. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            /** @description A page that says so: there is nothing here, or no longer. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `conflict`: Not possible in the present state. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                    "text/html": string;
                };
            };
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    sendQuotationAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Of the link, as the mail brought it. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            /** @description A page that says so: there is nothing here, or no longer. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `conflict`: Not possible in the present state. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                    "text/html": string;
                };
            };
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            /** @description `unprocessable`: The request is well-formed and can not be right. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unprocessable";
                    };
                    "text/html": string;
                };
            };
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    showTrade: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("customerId" | "standing" | "orders" | "bought" | "returns" | "payments" | "evaluations" | "balance")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trade"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listEvaluations: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only those with this status. */
                status?: components["schemas"]["EvaluationStatus"];
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "customerId" | "rating" | "words" | "via" | "by" | "status" | "owner" | "followUpBy" | "followUp" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Evaluation"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getEvaluation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "customerId" | "rating" | "words" | "via" | "by" | "status" | "owner" | "followUpBy" | "followUp" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listEvaluationsOfCustomer: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only those with this status. */
                status?: components["schemas"]["EvaluationStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "customerId" | "rating" | "words" | "via" | "by" | "status" | "owner" | "followUpBy" | "followUp" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Evaluation"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    evaluateOrder: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "customerId" | "rating" | "words" | "via" | "by" | "status" | "owner" | "followUpBy" | "followUp" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    followUp: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "orderId" | "customerId" | "rating" | "words" | "via" | "by" | "status" | "owner" | "followUpBy" | "followUp" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getProductRating: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sku" | "count" | "average" | "marks")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The product's stock keeping unit. */
                sku: components["schemas"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRating"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getEvaluationPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Of the link, as the mail brought it. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            /** @description A page that says so: there is nothing here, or no longer. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    sendEvaluationForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Of the link, as the mail brought it. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            /** @description A page that says so: there is nothing here, or no longer. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listSegment: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "until" | "-until";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("customerId" | "name" | "salesperson" | "segment" | "since" | "until" | "lastAt" | "orders" | "everyDays" | "value")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Where the customers stand. */
                segment: "prospect" | "new" | "active" | "champion" | "at-risk" | "lapsed";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            customerId: string;
                            name: string;
                            salesperson?: string;
                            /** @enum {string} */
                            segment: "prospect" | "new" | "active" | "champion" | "at-risk" | "lapsed";
                            since: components["schemas"]["Day"];
                            until?: components["schemas"]["Day"];
                            /** Format: date-time */
                            lastAt?: string;
                            orders: number;
                            everyDays?: number;
                            value: components["schemas"]["Money"][];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getSegmentFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Where the customers stand. */
                segment: "prospect" | "new" | "active" | "champion" | "at-risk" | "lapsed";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            422: components["responses"]["422.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only those with this status. */
                status?: components["schemas"]["CampaignStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "segments" | "tags" | "language" | "texts" | "status" | "createdBy" | "sending" | "finishedAt" | "cancelled" | "version" | "createdAt" | "updatedAt" | "progress" | "followed")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Campaign"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    createCampaign: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "segments" | "tags" | "language" | "texts" | "status" | "createdBy" | "sending" | "finishedAt" | "cancelled" | "version" | "createdAt" | "updatedAt" | "progress" | "followed")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getCampaign: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "segments" | "tags" | "language" | "texts" | "status" | "createdBy" | "sending" | "finishedAt" | "cancelled" | "version" | "createdAt" | "updatedAt" | "progress" | "followed")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    changeCampaign: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "segments" | "tags" | "language" | "texts" | "status" | "createdBy" | "sending" | "finishedAt" | "cancelled" | "version" | "createdAt" | "updatedAt" | "progress" | "followed")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    previewCampaign: {
        parameters: {
            query: {
                /** @description The customer that is shown what it would get. */
                receiver: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("subject" | "text" | "html" | "customer" | "audience")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPreview"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    sendCampaign: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "segments" | "tags" | "language" | "texts" | "status" | "createdBy" | "sending" | "finishedAt" | "cancelled" | "version" | "createdAt" | "updatedAt" | "progress" | "followed")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignSending"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    cancelCampaign: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "name" | "segments" | "tags" | "language" | "texts" | "status" | "createdBy" | "sending" | "finishedAt" | "cancelled" | "version" | "createdAt" | "updatedAt" | "progress" | "followed")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignCancellation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listCampaignMails: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description Only those in this state. */
                state?: components["schemas"]["CampaignMailState"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "campaignId" | "customerId" | "state" | "reason" | "dueAt" | "refused" | "sentAt" | "followedUntil" | "complainedAt" | "unsubscribedAt" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CampaignMail"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listOrdersOfCampaign: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "placedAt" | "-placedAt";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("mailId" | "campaignId" | "customerId" | "orderId" | "placedAt" | "net" | "lost")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FollowingOrder"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getUnsubscribePage: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Of the link, as the mail brought it. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            /** @description A page that says so: there is nothing here, or no longer. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Of the link, as the mail brought it. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            /** @description A page that says so: there is nothing here, or no longer. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    mergeCustomer: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "mergedInto" | "moved")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        mergedInto: string;
                        moved: {
                            contacts: number;
                            addresses: number;
                            tags: number;
                        };
                    };
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listPersonalData: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("in" | "id" | "since" | "data")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            in: "customer" | "order" | "quotation" | "shipment" | "return" | "evaluation" | "invoice" | "statement" | "dispute" | "campaign-mail" | "prepayment" | "payment";
                            id: string;
                            /** Format: date-time */
                            since: string;
                            data: {
                                [key: string]: unknown;
                            };
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getErasure: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("customerId" | "state" | "reason" | "requestedBy" | "looked" | "changed" | "finishedAt" | "version" | "createdAt" | "updatedAt" | "kept")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customerId: string;
                        /** @enum {string} */
                        state: "running" | "done";
                        reason: string;
                        requestedBy: components["schemas"]["Actor"];
                        looked: number;
                        changed: number;
                        /** Format: date-time */
                        finishedAt?: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        kept: string[];
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    eraseCustomer: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("customerId" | "state" | "reason" | "requestedBy" | "looked" | "changed" | "finishedAt" | "version" | "createdAt" | "updatedAt" | "kept")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Accepted; it is worked on from here. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customerId: string;
                        /** @enum {string} */
                        state: "running" | "done";
                        reason: string;
                        requestedBy: components["schemas"]["Actor"];
                        looked: number;
                        changed: number;
                        /** Format: date-time */
                        finishedAt?: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        kept: string[];
                    };
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getContactErasure: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("customerId" | "state" | "reason" | "requestedBy" | "looked" | "changed" | "finishedAt" | "version" | "createdAt" | "updatedAt" | "earlier")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customerId: string;
                        /** @enum {string} */
                        state: "running" | "done";
                        reason: string;
                        requestedBy: components["schemas"]["Actor"];
                        looked: number;
                        changed: number;
                        /** Format: date-time */
                        finishedAt?: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        earlier: {
                            reason: string;
                            requestedBy: components["schemas"]["Actor"];
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            finishedAt?: string;
                        }[];
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    eraseContact: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("customerId" | "state" | "reason" | "requestedBy" | "looked" | "changed" | "finishedAt" | "version" | "createdAt" | "updatedAt" | "earlier")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email?: components["schemas"]["Email"];
                    phone?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Accepted; it is worked on from here. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customerId: string;
                        /** @enum {string} */
                        state: "running" | "done";
                        reason: string;
                        requestedBy: components["schemas"]["Actor"];
                        looked: number;
                        changed: number;
                        /** Format: date-time */
                        finishedAt?: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        earlier: {
                            reason: string;
                            requestedBy: components["schemas"]["Actor"];
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            finishedAt?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listSuppressed: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "at" | "-at";
                /** @description Only this e-mail address, however it is spelled. */
                address?: components["schemas"]["Email"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "why" | "at" | "lifted" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SuppressedAddress"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    liftSuppressed: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "why" | "at" | "lifted" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressedAddress"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    takeBankStatement: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("credits" | "added" | "known")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": string;
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementRead"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listBankTransactions: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "bookedOn" | "-bookedOn";
                /** @description Only those with this status. */
                status?: components["schemas"]["BankTransactionStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "account" | "reference" | "bookedOn" | "amount" | "payer" | "text" | "status" | "paymentId" | "customerId" | "decided" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BankTransaction"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    recordBankCredit: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "account" | "reference" | "bookedOn" | "amount" | "payer" | "text" | "status" | "paymentId" | "customerId" | "decided" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankCreditInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankTransaction"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getBankTransaction: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "account" | "reference" | "bookedOn" | "amount" | "payer" | "text" | "status" | "paymentId" | "customerId" | "decided" | "version" | "createdAt" | "updatedAt" | "suggestions")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankTransactionWithSuggestions"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    matchBankTransaction: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "account" | "reference" | "bookedOn" | "amount" | "payer" | "text" | "status" | "paymentId" | "customerId" | "decided" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankTransaction"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    setBankTransactionAside: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "account" | "reference" | "bookedOn" | "amount" | "payer" | "text" | "status" | "paymentId" | "customerId" | "decided" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAsideInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankTransaction"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    stopReminders: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "kind" | "number" | "orderId" | "orderReference" | "month" | "orders" | "part" | "shipmentIds" | "corrects" | "customerId" | "language" | "seller" | "buyer" | "deliveredTo" | "eInvoice" | "suppliedAt" | "suppliedFrom" | "issuedAt" | "dueAt" | "currency" | "lines" | "discountPercent" | "freight" | "taxes" | "net" | "tax" | "total" | "prepaid" | "paymentReference" | "digest" | "status" | "open" | "paidAt" | "reopenedAt" | "paidBefore" | "writtenOff" | "fees" | "mail" | "reminders" | "reminderStop" | "promise" | "disputes" | "fapiao" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderStopInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    resumeReminders: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "kind" | "number" | "orderId" | "orderReference" | "month" | "orders" | "part" | "shipmentIds" | "corrects" | "customerId" | "language" | "seller" | "buyer" | "deliveredTo" | "eInvoice" | "suppliedAt" | "suppliedFrom" | "issuedAt" | "dueAt" | "currency" | "lines" | "discountPercent" | "freight" | "taxes" | "net" | "tax" | "total" | "prepaid" | "paymentReference" | "digest" | "status" | "open" | "paidAt" | "reopenedAt" | "paidBefore" | "writtenOff" | "fees" | "mail" | "reminders" | "reminderStop" | "promise" | "disputes" | "fapiao" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    promisePayment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "kind" | "number" | "orderId" | "orderReference" | "month" | "orders" | "part" | "shipmentIds" | "corrects" | "customerId" | "language" | "seller" | "buyer" | "deliveredTo" | "eInvoice" | "suppliedAt" | "suppliedFrom" | "issuedAt" | "dueAt" | "currency" | "lines" | "discountPercent" | "freight" | "taxes" | "net" | "tax" | "total" | "prepaid" | "paymentReference" | "digest" | "status" | "open" | "paidAt" | "reopenedAt" | "paidBefore" | "writtenOff" | "fees" | "mail" | "reminders" | "reminderStop" | "promise" | "disputes" | "fapiao" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromiseInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listCreditUses: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "allocations" | "recordedBy" | "reversal" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CreditUse"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    useCredit: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "allocations" | "recordedBy" | "reversal" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditUseInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditUse"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getCreditUse: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "allocations" | "recordedBy" | "reversal" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditUse"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    reverseCreditUse: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "allocations" | "recordedBy" | "reversal" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditUseReversalInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditUse"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only those with this status. */
                status?: components["schemas"]["RefundStatus"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "reason" | "account" | "status" | "requestedBy" | "review" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Refund"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    requestRefund: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "reason" | "account" | "status" | "requestedBy" | "review" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getRefund: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "reason" | "account" | "status" | "requestedBy" | "review" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    reviewRefund: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "reason" | "account" | "status" | "requestedBy" | "review" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundReviewInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    writeOffInvoice: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "kind" | "number" | "orderId" | "orderReference" | "month" | "orders" | "part" | "shipmentIds" | "corrects" | "customerId" | "language" | "seller" | "buyer" | "deliveredTo" | "eInvoice" | "suppliedAt" | "suppliedFrom" | "issuedAt" | "dueAt" | "currency" | "lines" | "discountPercent" | "freight" | "taxes" | "net" | "tax" | "total" | "prepaid" | "paymentReference" | "digest" | "status" | "open" | "paidAt" | "reopenedAt" | "paidBefore" | "writtenOff" | "fees" | "mail" | "reminders" | "reminderStop" | "promise" | "disputes" | "fapiao" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listPrepayments: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt" | "dueAt" | "-dueAt";
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only those with this status. */
                status?: components["schemas"]["PrepaymentStatus"];
                /** @description Only what is of this order. */
                orderId?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "orderId" | "deliveredTo" | "orderReference" | "customerId" | "language" | "seller" | "buyer" | "issuedAt" | "dueAt" | "currency" | "lines" | "discountPercent" | "freight" | "taxes" | "net" | "tax" | "total" | "paymentReference" | "percent" | "amount" | "status" | "releasedAt" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Prepayment"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getPrepaymentPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    waivePrepayment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "orderId" | "deliveredTo" | "orderReference" | "customerId" | "language" | "seller" | "buyer" | "issuedAt" | "dueAt" | "currency" | "lines" | "discountPercent" | "freight" | "taxes" | "net" | "tax" | "total" | "paymentReference" | "percent" | "amount" | "status" | "releasedAt" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prepayment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "language" | "seller" | "buyer" | "from" | "to" | "issuedAt" | "opening" | "lines" | "closing" | "ageing" | "credit" | "digest" | "sent" | "answer" | "mail" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Statement"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    issueStatement: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "language" | "seller" | "buyer" | "from" | "to" | "issuedAt" | "opening" | "lines" | "closing" | "ageing" | "credit" | "digest" | "sent" | "answer" | "mail" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getStatement: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "language" | "seller" | "buyer" | "from" | "to" | "issuedAt" | "opening" | "lines" | "closing" | "ageing" | "credit" | "digest" | "sent" | "answer" | "mail" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    sendStatement: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "customerId" | "currency" | "language" | "seller" | "buyer" | "from" | "to" | "issuedAt" | "opening" | "lines" | "closing" | "ageing" | "credit" | "digest" | "sent" | "answer" | "mail" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getStatementPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getStatementQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Of the link, as the mail brought it. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementQuestion"];
                    "text/html": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                    };
                    "text/html": string;
                };
            };
            /** @description `conflict`: Not possible in the present state. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                    "text/html": string;
                };
            };
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    answerStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Of the link, as the mail brought it. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInput"];
                "application/x-www-form-urlencoded": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementAnswer"];
                    "text/html": string;
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not-found";
                    };
                    "text/html": string;
                };
            };
            /** @description `conflict`: Not possible in the present state. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                    "text/html": string;
                };
            };
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            /** @description `unprocessable`: The request is well-formed and can not be right. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unprocessable";
                    };
                    "text/html": string;
                };
            };
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt" | "deadline" | "-deadline";
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only those with this status. */
                status?: components["schemas"]["DisputeStatus"];
                /** @description `true`: only those that are open beyond their deadline. */
                overdue?: "true";
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "statementId" | "line" | "document" | "orderId" | "invoiceId" | "amount" | "reason" | "raisedBy" | "owner" | "deadline" | "status" | "resolution" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Dispute"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getDispute: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "statementId" | "line" | "document" | "orderId" | "invoiceId" | "amount" | "reason" | "raisedBy" | "owner" | "deadline" | "status" | "resolution" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    resolveDispute: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "statementId" | "line" | "document" | "orderId" | "invoiceId" | "amount" | "reason" | "raisedBy" | "owner" | "deadline" | "status" | "resolution" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getAgeing: {
        parameters: {
            query?: {
                /** @description At this instant, which has passed; what moved at it is counted. */
                asOf?: components["schemas"]["Day"];
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("asOf" | "ageing")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["Day"];
                        ageing: components["schemas"]["Ageing"][];
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listAgeing: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description At this instant, which has passed; what moved at it is counted. */
                asOf?: components["schemas"]["Day"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("customerId" | "name" | "ageing")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomerAgeing"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    linkToPay: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("provider" | "url" | "amount" | "expiresAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        provider: string;
                        url: string;
                        amount: components["schemas"]["Money"];
                        /** Format: date-time */
                        expiresAt?: string;
                    };
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    reportPaymentEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `t=SECONDS,v1=HEX`: when it was signed (Unix time), and the HMAC-SHA256 of `SECONDS.BODY`, in hex. Its key are the bytes that the provider’s secret is in base64url, not the text itself. */
                "Payment-Signature": string;
            };
            path: {
                /** @description Code of the payment provider, as the settings have it. */
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    eventId: string;
                    type: string;
                    transaction: string;
                    reference?: string;
                    amount: components["schemas"]["PositiveMoney"];
                    at: components["schemas"]["Instant"];
                    /** @default {} */
                    payer?: {
                        name?: string;
                        account?: string;
                    };
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Accepted; it is worked on from here. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "recorded" | "repeated" | "to-match";
                    };
                };
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    applyForFapiao: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "number" | "from" | "to" | "invoices" | "left" | "createdBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: components["schemas"]["Day"];
                    to: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        from: components["schemas"]["Day"];
                        to: components["schemas"]["Day"];
                        invoices: {
                            id: string;
                            number: string;
                        }[];
                        left: number;
                        createdBy: components["schemas"]["Actor"];
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getTaxApplicationFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    recordFapiao: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "kind" | "number" | "orderId" | "orderReference" | "month" | "orders" | "part" | "shipmentIds" | "corrects" | "customerId" | "language" | "seller" | "buyer" | "deliveredTo" | "eInvoice" | "suppliedAt" | "suppliedFrom" | "issuedAt" | "dueAt" | "currency" | "lines" | "discountPercent" | "freight" | "taxes" | "net" | "tax" | "total" | "prepaid" | "paymentReference" | "digest" | "status" | "open" | "paidAt" | "reopenedAt" | "paidBefore" | "writtenOff" | "fees" | "mail" | "reminders" | "reminderStop" | "promise" | "disputes" | "fapiao" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    issuedOn: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.already-exists.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "reference" | "receivedAt" | "recordedBy" | "allocations" | "unapplied" | "bankTransactionId" | "reversal" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Payment"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    recordPayment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "reference" | "receivedAt" | "recordedBy" | "allocations" | "unapplied" | "bankTransactionId" | "reversal" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getPayment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "reference" | "receivedAt" | "recordedBy" | "allocations" | "unapplied" | "bankTransactionId" | "reversal" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    reversePayment: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "customerId" | "amount" | "reference" | "receivedAt" | "recordedBy" | "allocations" | "unapplied" | "bankTransactionId" | "reversal" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    reversedAt?: components["schemas"]["Instant"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict.in-flight"];
            412: components["responses"]["412.precondition-failed"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt" | "dueAt" | "-dueAt";
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only those with this status. */
                status?: "open" | "paid" | "credited";
                /** @description Only what is of this order. */
                orderId?: string;
                /** @description Only the one with this number. */
                number?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "kind" | "number" | "orderId" | "orderReference" | "month" | "orders" | "part" | "shipmentIds" | "corrects" | "customerId" | "language" | "seller" | "buyer" | "deliveredTo" | "eInvoice" | "suppliedAt" | "suppliedFrom" | "issuedAt" | "dueAt" | "currency" | "lines" | "discountPercent" | "freight" | "taxes" | "net" | "tax" | "total" | "prepaid" | "paymentReference" | "digest" | "status" | "open" | "paidAt" | "reopenedAt" | "paidBefore" | "writtenOff" | "fees" | "mail" | "reminders" | "reminderStop" | "promise" | "disputes" | "fapiao" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invoice"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getInvoice: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "kind" | "number" | "orderId" | "orderReference" | "month" | "orders" | "part" | "shipmentIds" | "corrects" | "customerId" | "language" | "seller" | "buyer" | "deliveredTo" | "eInvoice" | "suppliedAt" | "suppliedFrom" | "issuedAt" | "dueAt" | "currency" | "lines" | "discountPercent" | "freight" | "taxes" | "net" | "tax" | "total" | "prepaid" | "paymentReference" | "digest" | "status" | "open" | "paidAt" | "reopenedAt" | "paidBefore" | "writtenOff" | "fees" | "mail" | "reminders" | "reminderStop" | "promise" | "disputes" | "fapiao" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getInvoicePdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getInvoiceXml: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.conflict"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listInvoiceSeries: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "last")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InvoiceSeries"][];
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    proveInvoiceSeries: {
        parameters: {
            query?: {
                /** @description The number to begin with. */
                first?: number;
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("series" | "last" | "first" | "until" | "findings")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: components["schemas"]["SeriesId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesProof"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getSales: {
        parameters: {
            query?: {
                /** @description Into what the days are divided; weeks begin on Monday. */
                per?: "day" | "week" | "month";
                /** @description Not before this instant or day. */
                from?: components["schemas"]["Day"];
                /** @description Not after this instant or day. */
                to?: components["schemas"]["Day"];
                /** @description In this currency; the business’s own unless told. */
                currency?: components["schemas"]["Currency"];
                /** @description The product's stock keeping unit. */
                sku?: components["schemas"]["Sku"];
                /** @description Only products of this category. */
                category?: string;
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description E-mail address of who looks after the customers. */
                salesperson?: string;
                /** @description Only what was delivered to this country. */
                country?: components["schemas"]["Country"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("currency" | "per" | "periods" | "total")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesStatistics"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getSalesFile: {
        parameters: {
            query?: {
                /** @description Into what the days are divided; weeks begin on Monday. */
                per?: "day" | "week" | "month";
                /** @description Not before this instant or day. */
                from?: components["schemas"]["Day"];
                /** @description Not after this instant or day. */
                to?: components["schemas"]["Day"];
                /** @description In this currency; the business’s own unless told. */
                currency?: components["schemas"]["Currency"];
                /** @description The product's stock keeping unit. */
                sku?: components["schemas"]["Sku"];
                /** @description Only products of this category. */
                category?: string;
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description E-mail address of who looks after the customers. */
                salesperson?: string;
                /** @description Only what was delivered to this country. */
                country?: components["schemas"]["Country"];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listRanking: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description What is ranked; products unless told. */
                of?: "product" | "category" | "customer" | "salesperson" | "region";
                /** @description A year, `2026`, or a month, `2026-03`; the present month if left out. */
                period?: string;
                /** @description `declining`: what has lost, the most first, instead of what sold most. */
                order?: "top" | "declining";
                /** @description In this currency; the business’s own unless told. */
                currency?: components["schemas"]["Currency"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("net" | "quantity" | "costed" | "margin" | "marginPercent" | "of" | "name" | "compared" | "changePercent")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RankingItem"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getRankingFile: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description What is ranked; products unless told. */
                of?: "product" | "category" | "customer" | "salesperson" | "region";
                /** @description A year, `2026`, or a month, `2026-03`; the present month if left out. */
                period?: string;
                /** @description `declining`: what has lost, the most first, instead of what sold most. */
                order?: "top" | "declining";
                /** @description In this currency; the business’s own unless told. */
                currency?: components["schemas"]["Currency"];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getFlow: {
        parameters: {
            query?: {
                /** @description Into what the days are divided; weeks begin on Monday. */
                per?: "day" | "week" | "month";
                /** @description Not before this instant or day. */
                from?: components["schemas"]["Day"];
                /** @description Not after this instant or day. */
                to?: components["schemas"]["Day"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("per" | "periods" | "total")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowStatistics"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getFlowFile: {
        parameters: {
            query?: {
                /** @description Into what the days are divided; weeks begin on Monday. */
                per?: "day" | "week" | "month";
                /** @description Not before this instant or day. */
                from?: components["schemas"]["Day"];
                /** @description Not after this instant or day. */
                to?: components["schemas"]["Day"];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listExchangeRates: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "validFrom" | "-validFrom";
                /** @description In this currency; the business’s own unless told. */
                currency?: components["schemas"]["Currency"];
                /** @description Not before this instant or day. */
                from?: components["schemas"]["Day"];
                /** @description Not after this instant or day. */
                to?: components["schemas"]["Day"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("currency" | "rate" | "validFrom" | "source" | "recordedBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExchangeRate"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    recordExchangeRate: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("currency" | "rate" | "validFrom" | "source" | "recordedBy" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeRateInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    getValuation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "entryId" | "rule" | "on" | "ratedOn" | "currency" | "document" | "status" | "rate" | "lines" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Valuation"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listUnrated: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "on" | "-on";
                /** @description In this currency; the business’s own unless told. */
                currency?: components["schemas"]["Currency"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "entryId" | "rule" | "on" | "ratedOn" | "currency" | "document" | "status" | "rate" | "lines" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Valuation"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "on" | "-on";
                /** @description Of this month, e.g. `2026-03`. */
                month?: components["schemas"]["Month"];
                /** @description Only this customer's. A customer's own users see no other anyway. */
                customerId?: string;
                /** @description Only what was made with this document: an invoice, a payment. */
                documentId?: string;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "rule" | "on" | "ratedOn" | "currency" | "document" | "customerId" | "orderId" | "lines" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Entry"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getEntry: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "rule" | "on" | "ratedOn" | "currency" | "document" | "customerId" | "orderId" | "lines" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getTrialBalance: {
        parameters: {
            query?: {
                /** @description Not before this instant or day. */
                from?: components["schemas"]["Day"];
                /** @description Not after this instant or day. */
                to?: components["schemas"]["Day"];
                /** @description In this currency; the business’s own unless told. */
                currency?: components["schemas"]["Currency"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("from" | "to" | "currency" | "unrated" | "accounts")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: components["schemas"]["Day"];
                        to: components["schemas"]["Day"];
                        currency: components["schemas"]["Currency"];
                        unrated: boolean;
                        accounts: components["schemas"]["AccountBalance"][];
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    exportEntries: {
        parameters: {
            query?: {
                /** @description Of this day. */
                on?: components["schemas"]["Day"];
                /** @description Not before this instant or day. */
                from?: components["schemas"]["Day"];
                /** @description Not after this instant or day. */
                to?: components["schemas"]["Day"];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getBooks: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("closedThrough" | "changes" | "lateEntries" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Books"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    closeBooks: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("closedThrough" | "changes" | "lateEntries" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Books"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    reopenBooks: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("closedThrough" | "changes" | "lateEntries" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reopening"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Books"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.conflict.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    verifyLedger: {
        parameters: {
            query?: {
                /** @description The number to begin with. */
                first?: number;
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("sealed" | "first" | "last" | "hash" | "tamperings")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sealed: number;
                        first: number;
                        last: number;
                        hash: string;
                        tamperings: {
                            seq: number;
                            entryId?: string;
                            /** @enum {string} */
                            says: "link missing" | "link altered" | "entry missing" | "entry altered" | "end altered";
                        }[];
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    createImport: {
        parameters: {
            query: {
                /** @description What the file holds; of movements, only those of this kind. */
                kind: components["schemas"]["ImportKind"];
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "kind" | "reference" | "state" | "counts" | "startedBy" | "startedAt" | "finishedAt" | "fault" | "version" | "createdAt" | "updatedAt")[];
            };
            header: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Accepted; it is worked on from here. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["400.gateway.idempotency-key-missing.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            409: components["responses"]["409.already-exists.in-flight"];
            413: components["responses"]["413.gateway.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.idempotency-key-reused.unprocessable"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway.busy"];
        };
    };
    listOperations: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `next` of the page before. Good for the same caller, list, filters and sort only. */
                cursor?: string;
                /** @description By which field, with a `-` from the last to the first. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only the one that the caller gave this reference; of what is made, the reference it gets. */
                reference?: components["schemas"]["Reference"];
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "kind" | "reference" | "state" | "counts" | "startedBy" | "startedAt" | "finishedAt" | "fault" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Operation"][];
                        next?: string;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getOperation: {
        parameters: {
            query?: {
                /** @description Only these fields of the answer (of each item, in a list), separated by commas. */
                fields?: ("id" | "kind" | "reference" | "state" | "counts" | "startedBy" | "startedAt" | "finishedAt" | "fault" | "version" | "createdAt" | "updatedAt")[];
            };
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getOperationErrors: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the thing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            401: components["responses"]["401.gateway.unauthenticated"];
            403: components["responses"]["403.forbidden"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getDocsFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Name of the file. */
                file: "swagger-ui.js" | "swagger-ui.css" | "docs.js" | "docs.css" | "icon.svg";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProblemKind"][];
                    };
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which language to be told things, English (`en`) unless there is one that you like better: `zh`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what you have: if it is still so, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the problem. */
                code: components["schemas"]["ProblemCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKind"];
                };
            };
            /** @description Still as named by If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.gateway.invalid-request"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.gateway"];
            429: components["responses"]["429.gateway"];
            431: components["responses"]["431.gateway"];
            500: components["responses"]["500.gateway.internal-error"];
            503: components["responses"]["503.gateway"];
        };
    };
}
