/** Generated from the description of the API by `npm run generate`. */
export interface paths {
    "/v1/profiles/legalbusiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-legal-business-profile */
        get: {
            parameters: {
                query?: {
                    vettingVersion?: "Current" | "LastFinalized" | "None";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName?: string;
                            address?: {
                                addressLine1?: string;
                                addressLine2?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                country?: string;
                                region?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            primaryContact?: {
                                firstName?: string;
                                lastName?: string;
                                email?: string;
                                phoneNumber?: string;
                            };
                            companyApproverAddress?: {
                                addressLine1?: string;
                                addressLine2?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                country?: string;
                                region?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            companyApproverEmail?: string;
                            /** @enum {string} */
                            vettingStatus?: "none" | "pending" | "authorized" | "rejected";
                            /** @enum {string} */
                            vettingSubStatus?: "none" | "entry" | "email_ownership" | "email_domain" | "employment_verification" | "decision" | "other" | "business_verification";
                            profileType?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes?: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** update-legal-business-profile */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        companyName?: string;
                        address?: {
                            addressLine1?: string;
                            addressLine2?: string;
                            city?: string;
                            state?: string;
                            postalCode?: string;
                            country?: string;
                            region?: string;
                            firstName?: string;
                            middleName?: string;
                            lastName?: string;
                            phoneNumber?: string;
                        };
                        primaryContact?: {
                            firstName?: string;
                            lastName?: string;
                            email?: string;
                            phoneNumber?: string;
                        };
                        companyApproverAddress?: {
                            addressLine1?: string;
                            addressLine2?: string;
                            city?: string;
                            state?: string;
                            postalCode?: string;
                            country?: string;
                            region?: string;
                            firstName?: string;
                            middleName?: string;
                            lastName?: string;
                            phoneNumber?: string;
                        };
                        companyApproverEmail?: string;
                        /** @enum {string} */
                        vettingStatus?: "none" | "pending" | "authorized" | "rejected";
                        /** @enum {string} */
                        vettingSubStatus?: "none" | "entry" | "email_ownership" | "email_domain" | "employment_verification" | "decision" | "other" | "business_verification";
                        profileType?: string;
                        attributes?: {
                            etag?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName?: string;
                            address?: {
                                addressLine1?: string;
                                addressLine2?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                country?: string;
                                region?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            primaryContact?: {
                                firstName?: string;
                                lastName?: string;
                                email?: string;
                                phoneNumber?: string;
                            };
                            companyApproverAddress?: {
                                addressLine1?: string;
                                addressLine2?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                country?: string;
                                region?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            companyApproverEmail?: string;
                            /** @enum {string} */
                            vettingStatus?: "none" | "pending" | "authorized" | "rejected";
                            /** @enum {string} */
                            vettingSubStatus?: "none" | "entry" | "email_ownership" | "email_domain" | "employment_verification" | "decision" | "other" | "business_verification";
                            profileType?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes?: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-partner-billing-profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName?: string;
                            address?: {
                                addressLine1?: string;
                                addressLine2?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                country?: string;
                                region?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            primaryContact?: {
                                firstName?: string;
                                lastName?: string;
                                email?: string;
                                phoneNumber?: string;
                            };
                            purchaseOrderNumber?: string;
                            taxId?: string;
                            billingDay?: number;
                            billingCurrency?: string;
                            profileType?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes?: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** update-partner-billing-profile */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        companyName?: string;
                        address?: {
                            addressLine1?: string;
                            addressLine2?: string;
                            city?: string;
                            state?: string;
                            postalCode?: string;
                            country?: string;
                            region?: string;
                            firstName?: string;
                            middleName?: string;
                            lastName?: string;
                            phoneNumber?: string;
                        };
                        primaryContact?: {
                            firstName?: string;
                            lastName?: string;
                            email?: string;
                            phoneNumber?: string;
                        };
                        purchaseOrderNumber?: string;
                        taxId?: string;
                        billingDay?: number;
                        billingCurrency?: string;
                        profileType?: string;
                        attributes?: {
                            etag?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName?: string;
                            address?: {
                                addressLine1?: string;
                                addressLine2?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                country?: string;
                                region?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            primaryContact?: {
                                firstName?: string;
                                lastName?: string;
                                email?: string;
                                phoneNumber?: string;
                            };
                            purchaseOrderNumber?: string;
                            taxId?: string;
                            billingDay?: number;
                            billingCurrency?: string;
                            profileType?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes?: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-support-profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email?: string;
                            telephone?: string;
                            website?: string;
                            profileType?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes?: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** update-support-profile-sdk */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email?: string;
                        telephone?: string;
                        website?: string;
                        profileType?: string;
                        attributes?: {
                            etag?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email?: string;
                            telephone?: string;
                            website?: string;
                            profileType?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes?: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/supportprofile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** update-support-profile */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email?: string;
                        telephone?: string;
                        website?: string;
                        profileType?: string;
                        attributes?: {
                            etag?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email?: string;
                            telephone?: string;
                            website?: string;
                            profileType?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes?: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-organization-profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: string;
                            companyName?: string;
                            defaultAddress?: {
                                addressLine1?: string;
                                addressLine2?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                country?: string;
                                region?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            tenantId?: string;
                            domain?: string;
                            email?: string;
                            language?: string;
                            culture?: string;
                            profileType?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes?: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** update-organization-profile */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id?: string;
                        companyName?: string;
                        defaultAddress?: {
                            addressLine1?: string;
                            addressLine2?: string;
                            city?: string;
                            state?: string;
                            postalCode?: string;
                            country?: string;
                            region?: string;
                            firstName?: string;
                            middleName?: string;
                            lastName?: string;
                            phoneNumber?: string;
                        };
                        tenantId?: string;
                        domain?: string;
                        email?: string;
                        language?: string;
                        culture?: string;
                        profileType?: string;
                        attributes?: {
                            etag?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: string;
                            companyName?: string;
                            defaultAddress?: {
                                addressLine1?: string;
                                addressLine2?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                country?: string;
                                region?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            tenantId?: string;
                            domain?: string;
                            email?: string;
                            language?: string;
                            culture?: string;
                            profileType?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes?: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/mpn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller’s MPN profile, or with mpnId the verification of another partner’s */
        get: {
            parameters: {
                query?: {
                    mpnId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            mpnId: string;
                            partnerName: string;
                            profileType: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes?: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An indirect provider’s resellers, or an indirect reseller’s providers */
        get: {
            parameters: {
                query: {
                    relationship_type: "is_indirect_cloud_solution_provider_of" | "is_indirect_reseller_of";
                    filter?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                relationshipType: "is_indirect_cloud_solution_provider_of" | "is_indirect_reseller_of";
                                state: string;
                                mpnId: string;
                                location: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The partner’s customers by name; filter by the beginning of CompanyName or Domain, or by a partner’s tenant id */
        get: {
            parameters: {
                query?: {
                    size?: number;
                    seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex";
                    index?: number;
                    filter?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                commerceId?: string;
                                companyProfile: {
                                    tenantId: string;
                                    domain: string;
                                    companyName: string;
                                    organizationRegistrationNumber?: string;
                                    address?: {
                                        country?: string;
                                        region?: string;
                                        city?: string;
                                        state?: string;
                                        postalCode?: string;
                                        addressLine1?: string;
                                        addressLine2?: string;
                                        addressLine3?: string;
                                        firstName?: string;
                                        middleName?: string;
                                        lastName?: string;
                                        phoneNumber?: string;
                                    };
                                    email?: string;
                                    links?: {
                                        self: {
                                            uri?: string;
                                            method: string;
                                            headers: {
                                                key: string;
                                                value: string;
                                            }[];
                                        };
                                    };
                                    attributes: {
                                        objectType: string;
                                        etag?: string;
                                    };
                                };
                                billingProfile?: {
                                    id: string;
                                    firstName?: string;
                                    lastName?: string;
                                    email: string;
                                    culture: string;
                                    language: string;
                                    companyName: string;
                                    defaultAddress: {
                                        country?: string;
                                        region?: string;
                                        city?: string;
                                        state?: string;
                                        postalCode?: string;
                                        addressLine1?: string;
                                        addressLine2?: string;
                                        addressLine3?: string;
                                        firstName?: string;
                                        middleName?: string;
                                        lastName?: string;
                                        phoneNumber?: string;
                                    };
                                    links: {
                                        self: {
                                            uri?: string;
                                            method: string;
                                            headers: {
                                                key: string;
                                                value: string;
                                            }[];
                                        };
                                    };
                                    attributes: {
                                        objectType: string;
                                        etag?: string;
                                    };
                                };
                                /** @enum {string} */
                                relationshipToPartner: "none" | "reseller" | "advisor" | "syndication" | "microsoft_support";
                                allowDelegatedAccess?: boolean;
                                userCredentials?: {
                                    userName: string;
                                    password: string;
                                };
                                customDomains?: string[];
                                associatedPartnerId?: string;
                                links?: {
                                    self: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Creates a customer, with associatedPartnerId for an indirect reseller */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        companyProfile: {
                            domain: string;
                            organizationRegistrationNumber?: string;
                        };
                        billingProfile: {
                            firstName?: string;
                            lastName?: string;
                            email: string;
                            culture: string;
                            language: string;
                            companyName: string;
                            defaultAddress: {
                                country: string;
                                region?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                addressLine1?: string;
                                addressLine2?: string;
                                addressLine3?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                        };
                        associatedPartnerId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            commerceId?: string;
                            companyProfile: {
                                tenantId: string;
                                domain: string;
                                companyName: string;
                                organizationRegistrationNumber?: string;
                                address?: {
                                    country?: string;
                                    region?: string;
                                    city?: string;
                                    state?: string;
                                    postalCode?: string;
                                    addressLine1?: string;
                                    addressLine2?: string;
                                    addressLine3?: string;
                                    firstName?: string;
                                    middleName?: string;
                                    lastName?: string;
                                    phoneNumber?: string;
                                };
                                email?: string;
                                links?: {
                                    self: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            };
                            billingProfile?: {
                                id: string;
                                firstName?: string;
                                lastName?: string;
                                email: string;
                                culture: string;
                                language: string;
                                companyName: string;
                                defaultAddress: {
                                    country?: string;
                                    region?: string;
                                    city?: string;
                                    state?: string;
                                    postalCode?: string;
                                    addressLine1?: string;
                                    addressLine2?: string;
                                    addressLine3?: string;
                                    firstName?: string;
                                    middleName?: string;
                                    lastName?: string;
                                    phoneNumber?: string;
                                };
                                links: {
                                    self: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            };
                            /** @enum {string} */
                            relationshipToPartner: "none" | "reseller" | "advisor" | "syndication" | "microsoft_support";
                            allowDelegatedAccess?: boolean;
                            userCredentials?: {
                                userName: string;
                                password: string;
                            };
                            customDomains?: string[];
                            associatedPartnerId?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-customer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            commerceId?: string;
                            companyProfile: {
                                tenantId: string;
                                domain: string;
                                companyName: string;
                                organizationRegistrationNumber?: string;
                                address?: {
                                    country?: string;
                                    region?: string;
                                    city?: string;
                                    state?: string;
                                    postalCode?: string;
                                    addressLine1?: string;
                                    addressLine2?: string;
                                    addressLine3?: string;
                                    firstName?: string;
                                    middleName?: string;
                                    lastName?: string;
                                    phoneNumber?: string;
                                };
                                email?: string;
                                links?: {
                                    self: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            };
                            billingProfile?: {
                                id: string;
                                firstName?: string;
                                lastName?: string;
                                email: string;
                                culture: string;
                                language: string;
                                companyName: string;
                                defaultAddress: {
                                    country?: string;
                                    region?: string;
                                    city?: string;
                                    state?: string;
                                    postalCode?: string;
                                    addressLine1?: string;
                                    addressLine2?: string;
                                    addressLine3?: string;
                                    firstName?: string;
                                    middleName?: string;
                                    lastName?: string;
                                    phoneNumber?: string;
                                };
                                links: {
                                    self: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            };
                            /** @enum {string} */
                            relationshipToPartner: "none" | "reseller" | "advisor" | "syndication" | "microsoft_support";
                            allowDelegatedAccess?: boolean;
                            userCredentials?: {
                                userName: string;
                                password: string;
                            };
                            customDomains?: string[];
                            associatedPartnerId?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Deletes a sandbox’s customer with everything that belongs to it */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Ends the relationship: relationshipToPartner "none" */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        relationshipToPartner: "none" | "reseller" | "advisor" | "syndication" | "microsoft_support";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            relationshipToPartner: "none" | "reseller" | "advisor" | "syndication" | "microsoft_support";
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/customers/{customerId}/profiles/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-company-profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tenantId: string;
                            domain: string;
                            companyName: string;
                            organizationRegistrationNumber?: string;
                            address?: {
                                country?: string;
                                region?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                addressLine1?: string;
                                addressLine2?: string;
                                addressLine3?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            email?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** Adds or corrects organizationRegistrationNumber; the other members stay as they are */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        organizationRegistrationNumber?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tenantId: string;
                            domain: string;
                            companyName: string;
                            organizationRegistrationNumber?: string;
                            address?: {
                                country?: string;
                                region?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                addressLine1?: string;
                                addressLine2?: string;
                                addressLine3?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            email?: string;
                            links?: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/profiles/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-billing-profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            firstName?: string;
                            lastName?: string;
                            email: string;
                            culture: string;
                            language: string;
                            companyName: string;
                            defaultAddress: {
                                country?: string;
                                region?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                addressLine1?: string;
                                addressLine2?: string;
                                addressLine3?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            links: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** Replaces the billing profile; the etag travels in If-Match or in attributes.etag */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        firstName?: string;
                        lastName?: string;
                        email: string;
                        culture: string;
                        language: string;
                        companyName: string;
                        defaultAddress: {
                            country: string;
                            region?: string;
                            city?: string;
                            state?: string;
                            postalCode?: string;
                            addressLine1?: string;
                            addressLine2?: string;
                            addressLine3?: string;
                            firstName?: string;
                            middleName?: string;
                            lastName?: string;
                            phoneNumber?: string;
                        };
                        attributes?: {
                            etag?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            firstName?: string;
                            lastName?: string;
                            email: string;
                            culture: string;
                            language: string;
                            companyName: string;
                            defaultAddress: {
                                country?: string;
                                region?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                addressLine1?: string;
                                addressLine2?: string;
                                addressLine3?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            links: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/customDomains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-customer-domains */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The indirect resellers tied to a customer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                relationshipType: string;
                                mpnId: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a customer another partner’s customer too, as if it had accepted the request */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        customerId: string;
                        partnerTenantId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            customerId: string;
                            partnerTenantId: string;
                            relationshipToPartner: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/relationshiprequests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link to send to a customer, which can accept the caller as its partner once */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            url: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/relationshiprequests/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** read-relationship-request */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /** Accepts a relationship request, signed by the customer’s administrator */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        domain: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            partnerTenantId: string;
                            relationshipToPartner: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/relationshiprequests/{token}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a request of the caller was accepted, when and by which customer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "waiting" | "accepted";
                            /** Format: date-time */
                            acceptedAt?: string;
                            customerId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** validate-address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        country: string;
                        region?: string;
                        city?: string;
                        state?: string;
                        postalCode?: string;
                        addressLine1?: string;
                        addressLine2?: string;
                        addressLine3?: string;
                        firstName?: string;
                        middleName?: string;
                        lastName?: string;
                        phoneNumber?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            originalAddress: {
                                country?: string;
                                region?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                addressLine1?: string;
                                addressLine2?: string;
                                addressLine3?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            };
                            suggestedAddresses: {
                                country?: string;
                                region?: string;
                                city?: string;
                                state?: string;
                                postalCode?: string;
                                addressLine1?: string;
                                addressLine2?: string;
                                addressLine3?: string;
                                firstName?: string;
                                middleName?: string;
                                lastName?: string;
                                phoneNumber?: string;
                            }[];
                            /** @enum {string} */
                            status: "VerifiedShippable" | "Verified" | "InteractionRequired" | "StreetPartial" | "PremisesPartial" | "Multiple" | "None" | "NotValidated";
                            validationMessage?: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/countryvalidationrules/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a market asks of addresses, cultures, phone and registration numbers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    country: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            iso2Code: string;
                            defaultCulture: string;
                            isStateRequired: boolean;
                            supportedStatesList: string[];
                            supportedLanguagesList: string[];
                            supportedCulturesList: string[];
                            isPostalCodeRequired: boolean;
                            postalCodeRegex?: string;
                            isCityRequired: boolean;
                            isVatIdSupported: boolean;
                            vatIdRegex?: string;
                            isTaxIdSupported: boolean;
                            isTaxIdOptional: boolean;
                            taxIdFormat?: string;
                            taxIdSample?: string;
                            phoneNumberRegex?: string;
                            countryCallingCodesList: string[];
                            isRegistrationNumberSupported: boolean;
                            registrationNumberRegex?: string;
                            registrationNumberName?: string;
                            registrationNumberComment?: string;
                            isRegistrationNumberRequired: boolean;
                            isPhoneNumberRequired: boolean;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/validationStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-validation-status */
        get: {
            parameters: {
                query?: {
                    type?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            /** @enum {string} */
                            status: "Allowed" | "UnderReview" | "NotAllowed" | "Unknown" | "Not Ready";
                            /** Format: date-time */
                            lastUpdateDateTime: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/customers/{customerId}/validationStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Records the outcome of an account’s screening */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "Allowed" | "UnderReview" | "NotAllowed" | "Unknown" | "Not Ready";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            /** @enum {string} */
                            status: "Allowed" | "UnderReview" | "NotAllowed" | "Unknown" | "Not Ready";
                            /** Format: date-time */
                            lastUpdateDateTime: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/screened-countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The screened countries of an environment; without one those announced */
        get: {
            parameters: {
                query?: {
                    environment?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            country: string;
                            digits: number[];
                            registrationNumberRegex?: string;
                            name: string;
                            comment: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/screened-countries/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds or changes a screened country, everywhere or in one environment; without digits it is taken off the list */
        put: {
            parameters: {
                query?: {
                    environment?: string;
                };
                header?: never;
                path: {
                    country: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        digits: number[];
                        name?: string;
                        comment?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            country: string;
                            digits: number[];
                            registrationNumberRegex?: string;
                            name: string;
                            comment: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customers of an environment by name, or by domain when searching for one; whoever sells to them */
        get: {
            parameters: {
                query?: {
                    environment?: string;
                    size?: number;
                    seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex";
                    index?: number;
                    /** @description Beginning of the name, or of the domain with a full stop and no space */
                    search?: string;
                    validationStatus?: "Allowed" | "UnderReview" | "NotAllowed" | "Unknown" | "Not Ready";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                companyName: string;
                                domain: string;
                                country: string;
                                /**
                                 * @description Absent: nobody has set one
                                 * @enum {string}
                                 */
                                validationStatus?: "Allowed" | "UnderReview" | "NotAllowed" | "Unknown" | "Not Ready";
                                /** Format: date-time */
                                validationStatusAt?: string;
                                /** @description Approved ones */
                                qualifications: {
                                    qualification: string;
                                    educationSegment?: string;
                                }[];
                                /** @description Tenant ids of the partners that have the customer */
                                partnerIds: string[];
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One customer of any environment, whoever sells to it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            companyName: string;
                            domain: string;
                            country: string;
                            /**
                             * @description Absent: nobody has set one
                             * @enum {string}
                             */
                            validationStatus?: "Allowed" | "UnderReview" | "NotAllowed" | "Unknown" | "Not Ready";
                            /** Format: date-time */
                            validationStatusAt?: string;
                            /** @description Approved ones */
                            qualifications: {
                                qualification: string;
                                educationSegment?: string;
                            }[];
                            /** @description Tenant ids of the partners that have the customer */
                            partnerIds: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/customers/{customerId}/standing-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a customer’s validation status and qualifications changed, by whom; the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** Format: date-time */
                                changedAt: string;
                                /** @description A person’s name, or an app’s id */
                                changedBy?: string;
                                /** @description `validationStatus`, or the name of a qualification */
                                about: string;
                                /** @description Absent: there was none */
                                before?: string;
                                after: string;
                                reason?: string;
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreement templates in force; without agreementType those of the Cloud agreement */
        get: {
            parameters: {
                query?: {
                    agreementType?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                templateId: string;
                                agreementType: string;
                                agreementLink: string;
                                versionRank: number;
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreementtemplates/{templateId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links to the agreement’s text for a country and language; they live for five minutes */
        get: {
            parameters: {
                query?: {
                    country?: string;
                    language?: string;
                };
                header?: never;
                path: {
                    templateId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            displayUri: string;
                            downloadUri: string;
                            language: string;
                            country: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreementdocuments/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** read-agreement-document */
        get: {
            parameters: {
                query?: {
                    download?: boolean;
                };
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every confirmation of a type; without agreementType those of the Cloud agreement */
        get: {
            parameters: {
                query?: {
                    agreementType?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                primaryContact: {
                                    firstName: string;
                                    lastName: string;
                                    email: string;
                                    phoneNumber?: string;
                                };
                                templateId: string;
                                /** Format: date-time */
                                dateAgreed: string;
                                /** @enum {string} */
                                type: "MicrosoftCloudAgreement" | "MicrosoftCustomerAgreement";
                                userId?: string;
                                agreementLink?: string;
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Confirms that the customer accepted an agreement */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        primaryContact: {
                            firstName: string;
                            lastName: string;
                            email: string;
                            phoneNumber?: string;
                        };
                        templateId: string;
                        dateAgreed: string;
                        /** @enum {string} */
                        type: "MicrosoftCloudAgreement" | "MicrosoftCustomerAgreement";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            primaryContact: {
                                firstName: string;
                                lastName: string;
                                email: string;
                                phoneNumber?: string;
                            };
                            templateId: string;
                            /** Format: date-time */
                            dateAgreed: string;
                            /** @enum {string} */
                            type: "MicrosoftCloudAgreement" | "MicrosoftCustomerAgreement";
                            userId?: string;
                            agreementLink?: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-direct-sign-status */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isSigned: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Records whether the customer signed the Customer Agreement itself */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        isSigned: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isSigned: boolean;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compliance/csp/agreementstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an indirect reseller, named by mpnId or tenantId, has accepted the partner agreement */
        get: {
            parameters: {
                query?: {
                    mpnId?: string;
                    tenantId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isAgreementSigned: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/partners/{tenantId}/agreementstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Records whether a partner has accepted the partner agreement; without it nothing can be bought */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tenantId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        isAgreementSigned: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isAgreementSigned: boolean;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-qualifications */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            qualification: string;
                            vettingStatus?: string;
                            vettingReason?: string;
                            /** Format: date-time */
                            vettingCreateDate?: string;
                            /** Format: date-time */
                            vettingCreatedDate?: string;
                            educationSegment?: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        /** Asks for a qualification; education is then vetted by the operator */
        post: {
            parameters: {
                query?: {
                    code?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Education, GovernmentCommunityCloud or StateOwnedEntity */
                        qualification: string;
                        /** @enum {string} */
                        educationSegment?: "K12" | "HigherEducation" | "Library" | "Museum";
                        website?: string;
                        validationCode?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            qualification: string;
                            vettingStatus?: string;
                            vettingReason?: string;
                            /** Format: date-time */
                            vettingCreateDate?: string;
                            /** Format: date-time */
                            vettingCreatedDate?: string;
                            educationSegment?: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/qualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The highest-ranking approved qualification; retired, use qualifications */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": "none" | "education" | "government_community_cloud" | "nonprofit" | "state_owned_entity";
                    };
                };
            };
        };
        /** Asks for a qualification; retired, use qualifications */
        put: {
            parameters: {
                query?: {
                    code?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            /** @description Education, GovernmentCommunityCloud or StateOwnedEntity */
            requestBody: {
                content: {
                    "application/json": string;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": "none" | "education" | "government_community_cloud" | "nonprofit" | "state_owned_entity";
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/all/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The partner’s government validation codes with what remains of them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            partnerId: string;
                            organizationName: string;
                            validationId: string;
                            maxCreates: number;
                            remainingCreates: number;
                            eTag: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/validationcodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a partner a government validation code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        partnerId: string;
                        organizationName: string;
                        maxCreates: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            partnerId: string;
                            organizationName: string;
                            validationId: string;
                            maxCreates: number;
                            remainingCreates: number;
                            eTag: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/customers/{customerId}/qualifications/{qualification}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decides, sets or revokes a qualification */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    qualification: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        vettingStatus: "InReview" | "Approved" | "Denied";
                        vettingReason?: string;
                        /** @enum {string} */
                        educationSegment?: "K12" | "HigherEducation" | "Library" | "Museum";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            qualification: string;
                            vettingStatus?: string;
                            vettingReason?: string;
                            /** Format: date-time */
                            vettingCreateDate?: string;
                            /** Format: date-time */
                            vettingCreatedDate?: string;
                            educationSegment?: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a decision in an environment, or was decided with `vettingStatus`; the oldest first */
        get: {
            parameters: {
                query?: {
                    environment?: string;
                    vettingStatus?: "InReview" | "Approved" | "Denied";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            customerId: string;
                            companyName: string;
                            domain: string;
                            country: string;
                            qualification: string;
                            vettingStatus?: string;
                            vettingReason?: string;
                            /** Format: date-time */
                            vettingCreateDate?: string;
                            /** Format: date-time */
                            vettingCreatedDate?: string;
                            educationSegment?: string;
                            website?: string;
                            requests: number;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-products */
        get: {
            parameters: {
                query: {
                    country: string;
                    /** @description Azure, AzureReservations, AzureReservationsVM, AzureReservationsSQL, AzureReservationsCosmosDb, MicrosoftAzure, OnlineServices, MarketplaceSaaS, Software, SoftwareSUSELinux, SoftwarePerpetual, SoftwareSubscriptions */
                    targetView: string;
                    /** @description commercial, education, government, nonprofit */
                    targetSegment?: string;
                    /** @description `AzurePlan` */
                    reservationScope?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                title: string;
                                description: string;
                                productType: {
                                    id: string;
                                    displayName: string;
                                    subType?: {
                                        id: string;
                                        displayName: string;
                                    };
                                };
                                isMicrosoftProduct: boolean;
                                publisherName: string;
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-product */
        get: {
            parameters: {
                query: {
                    country: string;
                    /** @description commercial, education, government, nonprofit */
                    targetSegment?: string;
                    /** @description `AzurePlan` */
                    reservationScope?: string;
                };
                header?: never;
                path: {
                    productId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: string;
                            description: string;
                            productType: {
                                id: string;
                                displayName: string;
                                subType?: {
                                    id: string;
                                    displayName: string;
                                };
                            };
                            isMicrosoftProduct: boolean;
                            publisherName: string;
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-skus */
        get: {
            parameters: {
                query: {
                    country: string;
                    /** @description commercial, education, government, nonprofit */
                    targetSegment?: string;
                    /** @description `AzurePlan` */
                    reservationScope?: string;
                };
                header?: never;
                path: {
                    productId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                productId: string;
                                title: string;
                                description: string;
                                minimumQuantity: number;
                                maximumQuantity: number;
                                isTrial: boolean;
                                supportedBillingCycles: string[];
                                purchasePrerequisites: string[];
                                inventoryVariables: string[];
                                provisioningVariables: string[];
                                actions: string[];
                                dynamicAttributes: {
                                    [key: string]: unknown;
                                };
                                /** @description Promotions of the SKU in force in this market (extra member) */
                                promotions?: unknown[];
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus/{skuId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-sku */
        get: {
            parameters: {
                query: {
                    country: string;
                    /** @description commercial, education, government, nonprofit */
                    targetSegment?: string;
                    /** @description `AzurePlan` */
                    reservationScope?: string;
                };
                header?: never;
                path: {
                    productId: string;
                    skuId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            productId: string;
                            title: string;
                            description: string;
                            minimumQuantity: number;
                            maximumQuantity: number;
                            isTrial: boolean;
                            supportedBillingCycles: string[];
                            purchasePrerequisites: string[];
                            inventoryVariables: string[];
                            provisioningVariables: string[];
                            actions: string[];
                            dynamicAttributes: {
                                [key: string]: unknown;
                            };
                            /** @description Promotions of the SKU in force in this market (extra member) */
                            promotions?: unknown[];
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus/{skuId}/availabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-availabilities */
        get: {
            parameters: {
                query: {
                    country: string;
                    /** @description commercial, education, government, nonprofit */
                    targetSegment?: string;
                    /** @description `AzurePlan` */
                    reservationScope?: string;
                    includePrices?: boolean;
                    includeLifeCycleState?: boolean;
                };
                header?: never;
                path: {
                    productId: string;
                    skuId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                productId: string;
                                skuId: string;
                                catalogItemId: string;
                                defaultCurrency: {
                                    code: string;
                                    symbol: string;
                                };
                                segment: string;
                                country: string;
                                isPurchasable: boolean;
                                isRenewable: boolean;
                                renewalInstructions: {
                                    applicableTermIds: string[];
                                    renewalOptions: {
                                        renewToId: string;
                                        isAutoRenewable: boolean;
                                    }[];
                                }[];
                                terms: {
                                    id: string;
                                    duration: string;
                                    description: string;
                                    /** @description PascalCase: `Annual`, `Monthly` */
                                    billingCycle: string;
                                    cancellationPolicies?: {
                                        refundOptions: {
                                            sequenceId: number;
                                            type: string;
                                            expiresAfter: string;
                                        }[];
                                    }[];
                                }[];
                                /** @description Prices now, for each term (extra member; ask with `includePrices=true`) */
                                prices?: {
                                    termDuration: string;
                                    billingCycle: string;
                                    /** @description Partner price per seat and payment */
                                    unitPrice: number;
                                    /** @description Partner price per seat for the whole term */
                                    termPrice: number;
                                    /** @description Estimated retail price per seat and payment */
                                    retailPrice?: number;
                                    currency: string;
                                }[];
                                product: {
                                    id: string;
                                    title: string;
                                    description: string;
                                    productType: {
                                        id: string;
                                        displayName: string;
                                        subType?: {
                                            id: string;
                                            displayName: string;
                                        };
                                    };
                                    isMicrosoftProduct: boolean;
                                    publisherName: string;
                                    links: {
                                        [key: string]: {
                                            uri?: string;
                                            method: string;
                                            headers: {
                                                key: string;
                                                value: string;
                                            }[];
                                        };
                                    };
                                    attributes: {
                                        objectType: string;
                                        etag?: string;
                                    };
                                };
                                sku: {
                                    id: string;
                                    productId: string;
                                    title: string;
                                    description: string;
                                    minimumQuantity: number;
                                    maximumQuantity: number;
                                    isTrial: boolean;
                                    supportedBillingCycles: string[];
                                    purchasePrerequisites: string[];
                                    inventoryVariables: string[];
                                    provisioningVariables: string[];
                                    actions: string[];
                                    dynamicAttributes: {
                                        [key: string]: unknown;
                                    };
                                    /** @description Promotions of the SKU in force in this market (extra member) */
                                    promotions?: unknown[];
                                    links: {
                                        [key: string]: {
                                            uri?: string;
                                            method: string;
                                            headers: {
                                                key: string;
                                                value: string;
                                            }[];
                                        };
                                    };
                                    attributes: {
                                        objectType: string;
                                        etag?: string;
                                    };
                                };
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-availability */
        get: {
            parameters: {
                query: {
                    country: string;
                    includePrices?: boolean;
                };
                header?: never;
                path: {
                    productId: string;
                    skuId: string;
                    availabilityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            productId: string;
                            skuId: string;
                            catalogItemId: string;
                            defaultCurrency: {
                                code: string;
                                symbol: string;
                            };
                            segment: string;
                            country: string;
                            isPurchasable: boolean;
                            isRenewable: boolean;
                            renewalInstructions: {
                                applicableTermIds: string[];
                                renewalOptions: {
                                    renewToId: string;
                                    isAutoRenewable: boolean;
                                }[];
                            }[];
                            terms: {
                                id: string;
                                duration: string;
                                description: string;
                                /** @description PascalCase: `Annual`, `Monthly` */
                                billingCycle: string;
                                cancellationPolicies?: {
                                    refundOptions: {
                                        sequenceId: number;
                                        type: string;
                                        expiresAfter: string;
                                    }[];
                                }[];
                            }[];
                            /** @description Prices now, for each term (extra member; ask with `includePrices=true`) */
                            prices?: {
                                termDuration: string;
                                billingCycle: string;
                                /** @description Partner price per seat and payment */
                                unitPrice: number;
                                /** @description Partner price per seat for the whole term */
                                termPrice: number;
                                /** @description Estimated retail price per seat and payment */
                                retailPrice?: number;
                                currency: string;
                            }[];
                            product: {
                                id: string;
                                title: string;
                                description: string;
                                productType: {
                                    id: string;
                                    displayName: string;
                                    subType?: {
                                        id: string;
                                        displayName: string;
                                    };
                                };
                                isMicrosoftProduct: boolean;
                                publisherName: string;
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            };
                            sku: {
                                id: string;
                                productId: string;
                                title: string;
                                description: string;
                                minimumQuantity: number;
                                maximumQuantity: number;
                                isTrial: boolean;
                                supportedBillingCycles: string[];
                                purchasePrerequisites: string[];
                                inventoryVariables: string[];
                                provisioningVariables: string[];
                                actions: string[];
                                dynamicAttributes: {
                                    [key: string]: unknown;
                                };
                                /** @description Promotions of the SKU in force in this market (extra member) */
                                promotions?: unknown[];
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            };
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-customer-products */
        get: {
            parameters: {
                query: {
                    /** @description Azure, AzureReservations, AzureReservationsVM, AzureReservationsSQL, AzureReservationsCosmosDb, MicrosoftAzure, OnlineServices, MarketplaceSaaS, Software, SoftwareSUSELinux, SoftwarePerpetual, SoftwareSubscriptions */
                    targetView: string;
                    /** @description commercial, education, government, nonprofit */
                    targetSegment?: string;
                    /** @description `AzurePlan` */
                    reservationScope?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                title: string;
                                description: string;
                                productType: {
                                    id: string;
                                    displayName: string;
                                    subType?: {
                                        id: string;
                                        displayName: string;
                                    };
                                };
                                isMicrosoftProduct: boolean;
                                publisherName: string;
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-customer-product */
        get: {
            parameters: {
                query?: {
                    /** @description commercial, education, government, nonprofit */
                    targetSegment?: string;
                    /** @description `AzurePlan` */
                    reservationScope?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                    productId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: string;
                            description: string;
                            productType: {
                                id: string;
                                displayName: string;
                                subType?: {
                                    id: string;
                                    displayName: string;
                                };
                            };
                            isMicrosoftProduct: boolean;
                            publisherName: string;
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-customer-skus */
        get: {
            parameters: {
                query?: {
                    /** @description commercial, education, government, nonprofit */
                    targetSegment?: string;
                    /** @description `AzurePlan` */
                    reservationScope?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                    productId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                productId: string;
                                title: string;
                                description: string;
                                minimumQuantity: number;
                                maximumQuantity: number;
                                isTrial: boolean;
                                supportedBillingCycles: string[];
                                purchasePrerequisites: string[];
                                inventoryVariables: string[];
                                provisioningVariables: string[];
                                actions: string[];
                                dynamicAttributes: {
                                    [key: string]: unknown;
                                };
                                /** @description Promotions of the SKU in force in this market (extra member) */
                                promotions?: unknown[];
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus/{skuId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-customer-sku */
        get: {
            parameters: {
                query?: {
                    /** @description commercial, education, government, nonprofit */
                    targetSegment?: string;
                    /** @description `AzurePlan` */
                    reservationScope?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                    productId: string;
                    skuId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            productId: string;
                            title: string;
                            description: string;
                            minimumQuantity: number;
                            maximumQuantity: number;
                            isTrial: boolean;
                            supportedBillingCycles: string[];
                            purchasePrerequisites: string[];
                            inventoryVariables: string[];
                            provisioningVariables: string[];
                            actions: string[];
                            dynamicAttributes: {
                                [key: string]: unknown;
                            };
                            /** @description Promotions of the SKU in force in this market (extra member) */
                            promotions?: unknown[];
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-customer-availabilities */
        get: {
            parameters: {
                query?: {
                    /** @description commercial, education, government, nonprofit */
                    targetSegment?: string;
                    /** @description `AzurePlan` */
                    reservationScope?: string;
                    includePrices?: boolean;
                    includeLifeCycleState?: boolean;
                };
                header?: never;
                path: {
                    customerId: string;
                    productId: string;
                    skuId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                productId: string;
                                skuId: string;
                                catalogItemId: string;
                                defaultCurrency: {
                                    code: string;
                                    symbol: string;
                                };
                                segment: string;
                                country: string;
                                isPurchasable: boolean;
                                isRenewable: boolean;
                                renewalInstructions: {
                                    applicableTermIds: string[];
                                    renewalOptions: {
                                        renewToId: string;
                                        isAutoRenewable: boolean;
                                    }[];
                                }[];
                                terms: {
                                    id: string;
                                    duration: string;
                                    description: string;
                                    /** @description PascalCase: `Annual`, `Monthly` */
                                    billingCycle: string;
                                    cancellationPolicies?: {
                                        refundOptions: {
                                            sequenceId: number;
                                            type: string;
                                            expiresAfter: string;
                                        }[];
                                    }[];
                                }[];
                                /** @description Prices now, for each term (extra member; ask with `includePrices=true`) */
                                prices?: {
                                    termDuration: string;
                                    billingCycle: string;
                                    /** @description Partner price per seat and payment */
                                    unitPrice: number;
                                    /** @description Partner price per seat for the whole term */
                                    termPrice: number;
                                    /** @description Estimated retail price per seat and payment */
                                    retailPrice?: number;
                                    currency: string;
                                }[];
                                product: {
                                    id: string;
                                    title: string;
                                    description: string;
                                    productType: {
                                        id: string;
                                        displayName: string;
                                        subType?: {
                                            id: string;
                                            displayName: string;
                                        };
                                    };
                                    isMicrosoftProduct: boolean;
                                    publisherName: string;
                                    links: {
                                        [key: string]: {
                                            uri?: string;
                                            method: string;
                                            headers: {
                                                key: string;
                                                value: string;
                                            }[];
                                        };
                                    };
                                    attributes: {
                                        objectType: string;
                                        etag?: string;
                                    };
                                };
                                sku: {
                                    id: string;
                                    productId: string;
                                    title: string;
                                    description: string;
                                    minimumQuantity: number;
                                    maximumQuantity: number;
                                    isTrial: boolean;
                                    supportedBillingCycles: string[];
                                    purchasePrerequisites: string[];
                                    inventoryVariables: string[];
                                    provisioningVariables: string[];
                                    actions: string[];
                                    dynamicAttributes: {
                                        [key: string]: unknown;
                                    };
                                    /** @description Promotions of the SKU in force in this market (extra member) */
                                    promotions?: unknown[];
                                    links: {
                                        [key: string]: {
                                            uri?: string;
                                            method: string;
                                            headers: {
                                                key: string;
                                                value: string;
                                            }[];
                                        };
                                    };
                                    attributes: {
                                        objectType: string;
                                        etag?: string;
                                    };
                                };
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-customer-availability */
        get: {
            parameters: {
                query?: {
                    includePrices?: boolean;
                };
                header?: never;
                path: {
                    customerId: string;
                    productId: string;
                    skuId: string;
                    availabilityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            productId: string;
                            skuId: string;
                            catalogItemId: string;
                            defaultCurrency: {
                                code: string;
                                symbol: string;
                            };
                            segment: string;
                            country: string;
                            isPurchasable: boolean;
                            isRenewable: boolean;
                            renewalInstructions: {
                                applicableTermIds: string[];
                                renewalOptions: {
                                    renewToId: string;
                                    isAutoRenewable: boolean;
                                }[];
                            }[];
                            terms: {
                                id: string;
                                duration: string;
                                description: string;
                                /** @description PascalCase: `Annual`, `Monthly` */
                                billingCycle: string;
                                cancellationPolicies?: {
                                    refundOptions: {
                                        sequenceId: number;
                                        type: string;
                                        expiresAfter: string;
                                    }[];
                                }[];
                            }[];
                            /** @description Prices now, for each term (extra member; ask with `includePrices=true`) */
                            prices?: {
                                termDuration: string;
                                billingCycle: string;
                                /** @description Partner price per seat and payment */
                                unitPrice: number;
                                /** @description Partner price per seat for the whole term */
                                termPrice: number;
                                /** @description Estimated retail price per seat and payment */
                                retailPrice?: number;
                                currency: string;
                            }[];
                            product: {
                                id: string;
                                title: string;
                                description: string;
                                productType: {
                                    id: string;
                                    displayName: string;
                                    subType?: {
                                        id: string;
                                        displayName: string;
                                    };
                                };
                                isMicrosoftProduct: boolean;
                                publisherName: string;
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            };
                            sku: {
                                id: string;
                                productId: string;
                                title: string;
                                description: string;
                                minimumQuantity: number;
                                maximumQuantity: number;
                                isTrial: boolean;
                                supportedBillingCycles: string[];
                                purchasePrerequisites: string[];
                                inventoryVariables: string[];
                                provisioningVariables: string[];
                                actions: string[];
                                dynamicAttributes: {
                                    [key: string]: unknown;
                                };
                                /** @description Promotions of the SKU in force in this market (extra member) */
                                promotions?: unknown[];
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            };
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-offers */
        get: {
            parameters: {
                query: {
                    country: string;
                    size?: number;
                    offset?: number;
                    offer_category_id?: string;
                    includePrices?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                description: string;
                                minimumQuantity: number;
                                maximumQuantity: number;
                                rank: number;
                                uri: string;
                                locale: string;
                                country: string;
                                category: {
                                    id: string;
                                    name: string;
                                    rank: number;
                                    locale: string;
                                    country: string;
                                    attributes: {
                                        objectType: string;
                                        etag?: string;
                                    };
                                };
                                limitUnitOfMeasure: string;
                                limit: number;
                                prerequisiteOffers: string[];
                                isAddOn: boolean;
                                hasAddOns: boolean;
                                isAvailableForPurchase: boolean;
                                billing: string;
                                supportedBillingCycles: string[];
                                isAutoRenewable: boolean;
                                upgradeTargetOffers: string[];
                                conversionTargetOffers: string[];
                                reselleeQualifications: string[];
                                resellerQualifications: string[];
                                salesGroupId: string;
                                isTrial: boolean;
                                actions: string[];
                                product: {
                                    id: string;
                                    name: string;
                                    unit: string;
                                };
                                unitType: string;
                                materialId?: string;
                                /** @description ISO 8601; `P3Y` for a 36-month offer */
                                termDuration?: string;
                                segment: string;
                                /** Format: date-time */
                                launchDate?: string;
                                /** Format: date-time */
                                retirementDate?: string;
                                replacedBy?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                /** @description The new-commerce `product:sku` it migrates to */
                                migratesTo?: string;
                                dualUseRights?: string;
                                comparison?: {
                                    columns: {
                                        title: string;
                                        offers: string[];
                                    }[];
                                    rows: {
                                        feature: string;
                                        values: string[];
                                    }[];
                                };
                                /** @description Prices now, for each term (extra member; ask with `includePrices=true`) */
                                prices?: {
                                    termDuration: string;
                                    billingCycle: string;
                                    /** @description Partner price per seat and payment */
                                    unitPrice: number;
                                    /** @description Partner price per seat for the whole term */
                                    termPrice: number;
                                    /** @description Estimated retail price per seat and payment */
                                    retailPrice?: number;
                                    currency: string;
                                }[];
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-offer */
        get: {
            parameters: {
                query: {
                    country: string;
                    includePrices?: boolean;
                };
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            description: string;
                            minimumQuantity: number;
                            maximumQuantity: number;
                            rank: number;
                            uri: string;
                            locale: string;
                            country: string;
                            category: {
                                id: string;
                                name: string;
                                rank: number;
                                locale: string;
                                country: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            };
                            limitUnitOfMeasure: string;
                            limit: number;
                            prerequisiteOffers: string[];
                            isAddOn: boolean;
                            hasAddOns: boolean;
                            isAvailableForPurchase: boolean;
                            billing: string;
                            supportedBillingCycles: string[];
                            isAutoRenewable: boolean;
                            upgradeTargetOffers: string[];
                            conversionTargetOffers: string[];
                            reselleeQualifications: string[];
                            resellerQualifications: string[];
                            salesGroupId: string;
                            isTrial: boolean;
                            actions: string[];
                            product: {
                                id: string;
                                name: string;
                                unit: string;
                            };
                            unitType: string;
                            materialId?: string;
                            /** @description ISO 8601; `P3Y` for a 36-month offer */
                            termDuration?: string;
                            segment: string;
                            /** Format: date-time */
                            launchDate?: string;
                            /** Format: date-time */
                            retirementDate?: string;
                            replacedBy?: {
                                uri?: string;
                                method: string;
                                headers: {
                                    key: string;
                                    value: string;
                                }[];
                            };
                            /** @description The new-commerce `product:sku` it migrates to */
                            migratesTo?: string;
                            dualUseRights?: string;
                            comparison?: {
                                columns: {
                                    title: string;
                                    offers: string[];
                                }[];
                                rows: {
                                    feature: string;
                                    values: string[];
                                }[];
                            };
                            /** @description Prices now, for each term (extra member; ask with `includePrices=true`) */
                            prices?: {
                                termDuration: string;
                                billingCycle: string;
                                /** @description Partner price per seat and payment */
                                unitPrice: number;
                                /** @description Partner price per seat for the whole term */
                                termPrice: number;
                                /** @description Estimated retail price per seat and payment */
                                retailPrice?: number;
                                currency: string;
                            }[];
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offerId}/addons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-offer-addons */
        get: {
            parameters: {
                query: {
                    country: string;
                    size?: number;
                    offset?: number;
                    offer_category_id?: string;
                    includePrices?: boolean;
                };
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                description: string;
                                minimumQuantity: number;
                                maximumQuantity: number;
                                rank: number;
                                uri: string;
                                locale: string;
                                country: string;
                                category: {
                                    id: string;
                                    name: string;
                                    rank: number;
                                    locale: string;
                                    country: string;
                                    attributes: {
                                        objectType: string;
                                        etag?: string;
                                    };
                                };
                                limitUnitOfMeasure: string;
                                limit: number;
                                prerequisiteOffers: string[];
                                isAddOn: boolean;
                                hasAddOns: boolean;
                                isAvailableForPurchase: boolean;
                                billing: string;
                                supportedBillingCycles: string[];
                                isAutoRenewable: boolean;
                                upgradeTargetOffers: string[];
                                conversionTargetOffers: string[];
                                reselleeQualifications: string[];
                                resellerQualifications: string[];
                                salesGroupId: string;
                                isTrial: boolean;
                                actions: string[];
                                product: {
                                    id: string;
                                    name: string;
                                    unit: string;
                                };
                                unitType: string;
                                materialId?: string;
                                /** @description ISO 8601; `P3Y` for a 36-month offer */
                                termDuration?: string;
                                segment: string;
                                /** Format: date-time */
                                launchDate?: string;
                                /** Format: date-time */
                                retirementDate?: string;
                                replacedBy?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                /** @description The new-commerce `product:sku` it migrates to */
                                migratesTo?: string;
                                dualUseRights?: string;
                                comparison?: {
                                    columns: {
                                        title: string;
                                        offers: string[];
                                    }[];
                                    rows: {
                                        feature: string;
                                        values: string[];
                                    }[];
                                };
                                /** @description Prices now, for each term (extra member; ask with `includePrices=true`) */
                                prices?: {
                                    termDuration: string;
                                    billingCycle: string;
                                    /** @description Partner price per seat and payment */
                                    unitPrice: number;
                                    /** @description Partner price per seat for the whole term */
                                    termPrice: number;
                                    /** @description Estimated retail price per seat and payment */
                                    retailPrice?: number;
                                    currency: string;
                                }[];
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offercategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-offer-categories */
        get: {
            parameters: {
                query: {
                    country: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                rank: number;
                                locale: string;
                                country: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-customer-offers */
        get: {
            parameters: {
                query?: {
                    size?: number;
                    offset?: number;
                    offer_category_id?: string;
                    includePrices?: boolean;
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                description: string;
                                minimumQuantity: number;
                                maximumQuantity: number;
                                rank: number;
                                uri: string;
                                locale: string;
                                country: string;
                                category: {
                                    id: string;
                                    name: string;
                                    rank: number;
                                    locale: string;
                                    country: string;
                                    attributes: {
                                        objectType: string;
                                        etag?: string;
                                    };
                                };
                                limitUnitOfMeasure: string;
                                limit: number;
                                prerequisiteOffers: string[];
                                isAddOn: boolean;
                                hasAddOns: boolean;
                                isAvailableForPurchase: boolean;
                                billing: string;
                                supportedBillingCycles: string[];
                                isAutoRenewable: boolean;
                                upgradeTargetOffers: string[];
                                conversionTargetOffers: string[];
                                reselleeQualifications: string[];
                                resellerQualifications: string[];
                                salesGroupId: string;
                                isTrial: boolean;
                                actions: string[];
                                product: {
                                    id: string;
                                    name: string;
                                    unit: string;
                                };
                                unitType: string;
                                materialId?: string;
                                /** @description ISO 8601; `P3Y` for a 36-month offer */
                                termDuration?: string;
                                segment: string;
                                /** Format: date-time */
                                launchDate?: string;
                                /** Format: date-time */
                                retirementDate?: string;
                                replacedBy?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                /** @description The new-commerce `product:sku` it migrates to */
                                migratesTo?: string;
                                dualUseRights?: string;
                                comparison?: {
                                    columns: {
                                        title: string;
                                        offers: string[];
                                    }[];
                                    rows: {
                                        feature: string;
                                        values: string[];
                                    }[];
                                };
                                /** @description Prices now, for each term (extra member; ask with `includePrices=true`) */
                                prices?: {
                                    termDuration: string;
                                    billingCycle: string;
                                    /** @description Partner price per seat and payment */
                                    unitPrice: number;
                                    /** @description Partner price per seat for the whole term */
                                    termPrice: number;
                                    /** @description Estimated retail price per seat and payment */
                                    retailPrice?: number;
                                    currency: string;
                                }[];
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/offercategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list-customer-offer-categories */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                rank: number;
                                locale: string;
                                country: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/extensions/product/checkInventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** check-inventory */
        post: {
            parameters: {
                query: {
                    country: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        targetItems: {
                            productId: string;
                            skuId?: string;
                        }[];
                        inventoryContext?: {
                            [key: string]: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            productId: string;
                            skuId: string;
                            isRestricted: boolean;
                            restrictions: {
                                reasonCode: string;
                                description: string;
                                properties: {
                                    [key: string]: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/sales/pricesheets{key}/$value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The prices of a market as CSV: `pricesheets(Market='SE',PricesheetView='updatedlicensebased')` */
        get: {
            parameters: {
                query?: {
                    timeline?: "history" | "current" | "future";
                    /** @description `YYYYMM` */
                    month?: string;
                };
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/sales/fxrates{key}/$value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exchange rates of a month as CSV: `fxrates(Month='202101')`; the current month if none is named */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/sales/offermatrix{key}/$value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Purchase rules of new-commerce licences as CSV: `offermatrix(Month='202101')`; now if none is named */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The products of an environment as they are written; `search` is a part of an id or title */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** @description twelve upper-case letters and digits */
                                id: string;
                                /** @enum {unknown} */
                                kind: "new-commerce" | "azure-plan" | "reservation" | "software-subscription" | "perpetual-software" | "marketplace";
                                subType?: string;
                                title: {
                                    en: string;
                                    sv: string;
                                };
                                description: {
                                    en: string;
                                    sv: string;
                                };
                                publisherName: string;
                                /** @description Absent: true */
                                isMicrosoftProduct?: boolean;
                                reservationScopes?: ("AzurePlan" | "AzureSubscription")[];
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the products as it is written */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path: {
                    productId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description twelve upper-case letters and digits */
                            id: string;
                            /** @enum {unknown} */
                            kind: "new-commerce" | "azure-plan" | "reservation" | "software-subscription" | "perpetual-software" | "marketplace";
                            subType?: string;
                            title: {
                                en: string;
                                sv: string;
                            };
                            description: {
                                en: string;
                                sv: string;
                            };
                            publisherName: string;
                            /** @description Absent: true */
                            isMicrosoftProduct?: boolean;
                            reservationScopes?: ("AzurePlan" | "AzureSubscription")[];
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** Writes it, for one environment or for all; what was sold before stays as it was sold */
        put: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path: {
                    productId: string;
                };
                cookie?: never;
            };
            /** @description A document as the GET of the same path answers it */
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description twelve upper-case letters and digits */
                            id: string;
                            /** @enum {unknown} */
                            kind: "new-commerce" | "azure-plan" | "reservation" | "software-subscription" | "perpetual-software" | "marketplace";
                            subType?: string;
                            title: {
                                en: string;
                                sv: string;
                            };
                            description: {
                                en: string;
                                sv: string;
                            };
                            publisherName: string;
                            /** @description Absent: true */
                            isMicrosoftProduct?: boolean;
                            reservationScopes?: ("AzurePlan" | "AzureSubscription")[];
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description twelve upper-case letters and digits */
                            id: string;
                            /** @enum {unknown} */
                            kind: "new-commerce" | "azure-plan" | "reservation" | "software-subscription" | "perpetual-software" | "marketplace";
                            subType?: string;
                            title: {
                                en: string;
                                sv: string;
                            };
                            description: {
                                en: string;
                                sv: string;
                            };
                            publisherName: string;
                            /** @description Absent: true */
                            isMicrosoftProduct?: boolean;
                            reservationScopes?: ("AzurePlan" | "AzureSubscription")[];
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/products/{productId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who edited it, when, and how it stood before and after; the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                };
                header?: never;
                path: {
                    productId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                                editedAt: string;
                                /** @description A person’s name, an app’s id, or `command line` */
                                editedBy: string;
                                changes: {
                                    /** @description Path, such as `promotionConstraints.seatConstraints.0.maxSeats` */
                                    member: string;
                                    before?: unknown;
                                    after?: unknown;
                                }[];
                                before?: {
                                    /** @description twelve upper-case letters and digits */
                                    id: string;
                                    /** @enum {unknown} */
                                    kind: "new-commerce" | "azure-plan" | "reservation" | "software-subscription" | "perpetual-software" | "marketplace";
                                    subType?: string;
                                    title: {
                                        en: string;
                                        sv: string;
                                    };
                                    description: {
                                        en: string;
                                        sv: string;
                                    };
                                    publisherName: string;
                                    /** @description Absent: true */
                                    isMicrosoftProduct?: boolean;
                                    reservationScopes?: ("AzurePlan" | "AzureSubscription")[];
                                };
                                after: {
                                    /** @description twelve upper-case letters and digits */
                                    id: string;
                                    /** @enum {unknown} */
                                    kind: "new-commerce" | "azure-plan" | "reservation" | "software-subscription" | "perpetual-software" | "marketplace";
                                    subType?: string;
                                    title: {
                                        en: string;
                                        sv: string;
                                    };
                                    description: {
                                        en: string;
                                        sv: string;
                                    };
                                    publisherName: string;
                                    /** @description Absent: true */
                                    isMicrosoftProduct?: boolean;
                                    reservationScopes?: ("AzurePlan" | "AzureSubscription")[];
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/products/{productId}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The skus of an environment as they are written; `search` is a part of an id or title */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                    search?: string;
                };
                header?: never;
                path: {
                    productId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** @description the product in the path */
                                productId: string;
                                /** @description four upper-case letters and digits */
                                id: string;
                                title: {
                                    en: string;
                                    sv: string;
                                };
                                description: {
                                    en: string;
                                    sv: string;
                                };
                                /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                launchDate?: string;
                                /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                retirementDate?: string;
                                /** @description product:sku, or the id of an offer */
                                replacedBy?: string;
                                minimumQuantity?: number;
                                maximumQuantity?: number;
                                limit?: number;
                                /** @enum {unknown} */
                                limitUnit?: "concurrent" | "lifetime";
                                /** @description One of these must be held; absent: nothing is needed */
                                prerequisites?: string[];
                                /** @description Families it belongs to, which prerequisites may name */
                                families?: string[];
                                /** @description Only partners on one of these flights see it; absent: everyone */
                                flights?: string[];
                                isTrial?: boolean;
                                isAddOn?: boolean;
                                upgradeTargets?: string[];
                                /** @description a GUID */
                                provisioningId?: string;
                                skuPartNumber?: string;
                                dualUseRights?: string;
                                seatsPerCustomer?: number;
                                convertsTo?: {
                                    /** @description product:sku, or the id of an offer */
                                    item: string;
                                    /** @description such as P1Y */
                                    termDuration: string;
                                    /** @enum {unknown} */
                                    billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                };
                                /** @description Such as Refund */
                                actions?: string[];
                                /** @description Azure regions in which a reservation cannot be had */
                                restrictedRegions?: string[];
                                /** @description Passed on as they are */
                                dynamicAttributes?: {
                                    [key: string]: string;
                                };
                                /** @description Where it is sold; one that is left out is withdrawn, and still found by who has bought it */
                                availabilities: {
                                    /** @description an ISO 3166 country code */
                                    country: string;
                                    /**
                                     * @description All but commercial need a qualified customer
                                     * @enum {unknown}
                                     */
                                    segment: "commercial" | "education" | "government" | "nonprofit";
                                    /** @description an ISO 4217 currency; absent: the market’s */
                                    currency?: string;
                                    terms: {
                                        /** @description months or years such as P1Y; absent for what is sold without a term */
                                        duration?: string;
                                        /** @enum {unknown} */
                                        billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                    }[];
                                }[];
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/products/{productId}/skus/{skuId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the skus as it is written */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path: {
                    productId: string;
                    skuId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description the product in the path */
                            productId: string;
                            /** @description four upper-case letters and digits */
                            id: string;
                            title: {
                                en: string;
                                sv: string;
                            };
                            description: {
                                en: string;
                                sv: string;
                            };
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            launchDate?: string;
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            retirementDate?: string;
                            /** @description product:sku, or the id of an offer */
                            replacedBy?: string;
                            minimumQuantity?: number;
                            maximumQuantity?: number;
                            limit?: number;
                            /** @enum {unknown} */
                            limitUnit?: "concurrent" | "lifetime";
                            /** @description One of these must be held; absent: nothing is needed */
                            prerequisites?: string[];
                            /** @description Families it belongs to, which prerequisites may name */
                            families?: string[];
                            /** @description Only partners on one of these flights see it; absent: everyone */
                            flights?: string[];
                            isTrial?: boolean;
                            isAddOn?: boolean;
                            upgradeTargets?: string[];
                            /** @description a GUID */
                            provisioningId?: string;
                            skuPartNumber?: string;
                            dualUseRights?: string;
                            seatsPerCustomer?: number;
                            convertsTo?: {
                                /** @description product:sku, or the id of an offer */
                                item: string;
                                /** @description such as P1Y */
                                termDuration: string;
                                /** @enum {unknown} */
                                billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                            };
                            /** @description Such as Refund */
                            actions?: string[];
                            /** @description Azure regions in which a reservation cannot be had */
                            restrictedRegions?: string[];
                            /** @description Passed on as they are */
                            dynamicAttributes?: {
                                [key: string]: string;
                            };
                            /** @description Where it is sold; one that is left out is withdrawn, and still found by who has bought it */
                            availabilities: {
                                /** @description an ISO 3166 country code */
                                country: string;
                                /**
                                 * @description All but commercial need a qualified customer
                                 * @enum {unknown}
                                 */
                                segment: "commercial" | "education" | "government" | "nonprofit";
                                /** @description an ISO 4217 currency; absent: the market’s */
                                currency?: string;
                                terms: {
                                    /** @description months or years such as P1Y; absent for what is sold without a term */
                                    duration?: string;
                                    /** @enum {unknown} */
                                    billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                }[];
                            }[];
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** Writes it, for one environment or for all; what was sold before stays as it was sold */
        put: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path: {
                    productId: string;
                    skuId: string;
                };
                cookie?: never;
            };
            /** @description A document as the GET of the same path answers it */
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description the product in the path */
                            productId: string;
                            /** @description four upper-case letters and digits */
                            id: string;
                            title: {
                                en: string;
                                sv: string;
                            };
                            description: {
                                en: string;
                                sv: string;
                            };
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            launchDate?: string;
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            retirementDate?: string;
                            /** @description product:sku, or the id of an offer */
                            replacedBy?: string;
                            minimumQuantity?: number;
                            maximumQuantity?: number;
                            limit?: number;
                            /** @enum {unknown} */
                            limitUnit?: "concurrent" | "lifetime";
                            /** @description One of these must be held; absent: nothing is needed */
                            prerequisites?: string[];
                            /** @description Families it belongs to, which prerequisites may name */
                            families?: string[];
                            /** @description Only partners on one of these flights see it; absent: everyone */
                            flights?: string[];
                            isTrial?: boolean;
                            isAddOn?: boolean;
                            upgradeTargets?: string[];
                            /** @description a GUID */
                            provisioningId?: string;
                            skuPartNumber?: string;
                            dualUseRights?: string;
                            seatsPerCustomer?: number;
                            convertsTo?: {
                                /** @description product:sku, or the id of an offer */
                                item: string;
                                /** @description such as P1Y */
                                termDuration: string;
                                /** @enum {unknown} */
                                billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                            };
                            /** @description Such as Refund */
                            actions?: string[];
                            /** @description Azure regions in which a reservation cannot be had */
                            restrictedRegions?: string[];
                            /** @description Passed on as they are */
                            dynamicAttributes?: {
                                [key: string]: string;
                            };
                            /** @description Where it is sold; one that is left out is withdrawn, and still found by who has bought it */
                            availabilities: {
                                /** @description an ISO 3166 country code */
                                country: string;
                                /**
                                 * @description All but commercial need a qualified customer
                                 * @enum {unknown}
                                 */
                                segment: "commercial" | "education" | "government" | "nonprofit";
                                /** @description an ISO 4217 currency; absent: the market’s */
                                currency?: string;
                                terms: {
                                    /** @description months or years such as P1Y; absent for what is sold without a term */
                                    duration?: string;
                                    /** @enum {unknown} */
                                    billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                }[];
                            }[];
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description the product in the path */
                            productId: string;
                            /** @description four upper-case letters and digits */
                            id: string;
                            title: {
                                en: string;
                                sv: string;
                            };
                            description: {
                                en: string;
                                sv: string;
                            };
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            launchDate?: string;
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            retirementDate?: string;
                            /** @description product:sku, or the id of an offer */
                            replacedBy?: string;
                            minimumQuantity?: number;
                            maximumQuantity?: number;
                            limit?: number;
                            /** @enum {unknown} */
                            limitUnit?: "concurrent" | "lifetime";
                            /** @description One of these must be held; absent: nothing is needed */
                            prerequisites?: string[];
                            /** @description Families it belongs to, which prerequisites may name */
                            families?: string[];
                            /** @description Only partners on one of these flights see it; absent: everyone */
                            flights?: string[];
                            isTrial?: boolean;
                            isAddOn?: boolean;
                            upgradeTargets?: string[];
                            /** @description a GUID */
                            provisioningId?: string;
                            skuPartNumber?: string;
                            dualUseRights?: string;
                            seatsPerCustomer?: number;
                            convertsTo?: {
                                /** @description product:sku, or the id of an offer */
                                item: string;
                                /** @description such as P1Y */
                                termDuration: string;
                                /** @enum {unknown} */
                                billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                            };
                            /** @description Such as Refund */
                            actions?: string[];
                            /** @description Azure regions in which a reservation cannot be had */
                            restrictedRegions?: string[];
                            /** @description Passed on as they are */
                            dynamicAttributes?: {
                                [key: string]: string;
                            };
                            /** @description Where it is sold; one that is left out is withdrawn, and still found by who has bought it */
                            availabilities: {
                                /** @description an ISO 3166 country code */
                                country: string;
                                /**
                                 * @description All but commercial need a qualified customer
                                 * @enum {unknown}
                                 */
                                segment: "commercial" | "education" | "government" | "nonprofit";
                                /** @description an ISO 4217 currency; absent: the market’s */
                                currency?: string;
                                terms: {
                                    /** @description months or years such as P1Y; absent for what is sold without a term */
                                    duration?: string;
                                    /** @enum {unknown} */
                                    billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                }[];
                            }[];
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/products/{productId}/skus/{skuId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who edited it, when, and how it stood before and after; the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                };
                header?: never;
                path: {
                    productId: string;
                    skuId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                                editedAt: string;
                                /** @description A person’s name, an app’s id, or `command line` */
                                editedBy: string;
                                changes: {
                                    /** @description Path, such as `promotionConstraints.seatConstraints.0.maxSeats` */
                                    member: string;
                                    before?: unknown;
                                    after?: unknown;
                                }[];
                                before?: {
                                    /** @description the product in the path */
                                    productId: string;
                                    /** @description four upper-case letters and digits */
                                    id: string;
                                    title: {
                                        en: string;
                                        sv: string;
                                    };
                                    description: {
                                        en: string;
                                        sv: string;
                                    };
                                    /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                    launchDate?: string;
                                    /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                    retirementDate?: string;
                                    /** @description product:sku, or the id of an offer */
                                    replacedBy?: string;
                                    minimumQuantity?: number;
                                    maximumQuantity?: number;
                                    limit?: number;
                                    /** @enum {unknown} */
                                    limitUnit?: "concurrent" | "lifetime";
                                    /** @description One of these must be held; absent: nothing is needed */
                                    prerequisites?: string[];
                                    /** @description Families it belongs to, which prerequisites may name */
                                    families?: string[];
                                    /** @description Only partners on one of these flights see it; absent: everyone */
                                    flights?: string[];
                                    isTrial?: boolean;
                                    isAddOn?: boolean;
                                    upgradeTargets?: string[];
                                    /** @description a GUID */
                                    provisioningId?: string;
                                    skuPartNumber?: string;
                                    dualUseRights?: string;
                                    seatsPerCustomer?: number;
                                    convertsTo?: {
                                        /** @description product:sku, or the id of an offer */
                                        item: string;
                                        /** @description such as P1Y */
                                        termDuration: string;
                                        /** @enum {unknown} */
                                        billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                    };
                                    /** @description Such as Refund */
                                    actions?: string[];
                                    /** @description Azure regions in which a reservation cannot be had */
                                    restrictedRegions?: string[];
                                    /** @description Passed on as they are */
                                    dynamicAttributes?: {
                                        [key: string]: string;
                                    };
                                    /** @description Where it is sold; one that is left out is withdrawn, and still found by who has bought it */
                                    availabilities: {
                                        /** @description an ISO 3166 country code */
                                        country: string;
                                        /**
                                         * @description All but commercial need a qualified customer
                                         * @enum {unknown}
                                         */
                                        segment: "commercial" | "education" | "government" | "nonprofit";
                                        /** @description an ISO 4217 currency; absent: the market’s */
                                        currency?: string;
                                        terms: {
                                            /** @description months or years such as P1Y; absent for what is sold without a term */
                                            duration?: string;
                                            /** @enum {unknown} */
                                            billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                        }[];
                                    }[];
                                };
                                after: {
                                    /** @description the product in the path */
                                    productId: string;
                                    /** @description four upper-case letters and digits */
                                    id: string;
                                    title: {
                                        en: string;
                                        sv: string;
                                    };
                                    description: {
                                        en: string;
                                        sv: string;
                                    };
                                    /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                    launchDate?: string;
                                    /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                    retirementDate?: string;
                                    /** @description product:sku, or the id of an offer */
                                    replacedBy?: string;
                                    minimumQuantity?: number;
                                    maximumQuantity?: number;
                                    limit?: number;
                                    /** @enum {unknown} */
                                    limitUnit?: "concurrent" | "lifetime";
                                    /** @description One of these must be held; absent: nothing is needed */
                                    prerequisites?: string[];
                                    /** @description Families it belongs to, which prerequisites may name */
                                    families?: string[];
                                    /** @description Only partners on one of these flights see it; absent: everyone */
                                    flights?: string[];
                                    isTrial?: boolean;
                                    isAddOn?: boolean;
                                    upgradeTargets?: string[];
                                    /** @description a GUID */
                                    provisioningId?: string;
                                    skuPartNumber?: string;
                                    dualUseRights?: string;
                                    seatsPerCustomer?: number;
                                    convertsTo?: {
                                        /** @description product:sku, or the id of an offer */
                                        item: string;
                                        /** @description such as P1Y */
                                        termDuration: string;
                                        /** @enum {unknown} */
                                        billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                    };
                                    /** @description Such as Refund */
                                    actions?: string[];
                                    /** @description Azure regions in which a reservation cannot be had */
                                    restrictedRegions?: string[];
                                    /** @description Passed on as they are */
                                    dynamicAttributes?: {
                                        [key: string]: string;
                                    };
                                    /** @description Where it is sold; one that is left out is withdrawn, and still found by who has bought it */
                                    availabilities: {
                                        /** @description an ISO 3166 country code */
                                        country: string;
                                        /**
                                         * @description All but commercial need a qualified customer
                                         * @enum {unknown}
                                         */
                                        segment: "commercial" | "education" | "government" | "nonprofit";
                                        /** @description an ISO 4217 currency; absent: the market’s */
                                        currency?: string;
                                        terms: {
                                            /** @description months or years such as P1Y; absent for what is sold without a term */
                                            duration?: string;
                                            /** @enum {unknown} */
                                            billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                        }[];
                                    }[];
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offers of an environment as they are written; `search` is a part of an id or title */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** @description a GUID, or letters and digits joined by hyphens */
                                id: string;
                                name: string;
                                description: {
                                    en: string;
                                    sv: string;
                                };
                                category: string;
                                rank: number;
                                /**
                                 * @description All but commercial need a qualified customer
                                 * @enum {unknown}
                                 */
                                segment: "commercial" | "education" | "government" | "nonprofit";
                                markets: string[];
                                terms: {
                                    /** @description months or years such as P1Y; absent for what is sold without a term */
                                    duration?: string;
                                    /** @enum {unknown} */
                                    billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                }[];
                                /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                launchDate?: string;
                                /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                retirementDate?: string;
                                /** @description product:sku, or the id of an offer */
                                replacedBy?: string;
                                minimumQuantity?: number;
                                maximumQuantity?: number;
                                limit?: number;
                                /** @enum {unknown} */
                                limitUnit?: "concurrent" | "lifetime";
                                /** @description One of these must be held; absent: nothing is needed */
                                prerequisites?: string[];
                                /** @description Families it belongs to, which prerequisites may name */
                                families?: string[];
                                /** @description Only partners on one of these flights see it; absent: everyone */
                                flights?: string[];
                                isTrial?: boolean;
                                isAddOn?: boolean;
                                upgradeTargets?: string[];
                                /** @description a GUID */
                                provisioningId?: string;
                                skuPartNumber?: string;
                                dualUseRights?: string;
                                /** @enum {unknown} */
                                billing: "license" | "usage";
                                unit: string;
                                conversionTargets?: string[];
                                /** @description product:sku, or the id of an offer */
                                migratesTo?: string;
                                materialId?: string;
                                comparison?: string;
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the offers as it is written */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description a GUID, or letters and digits joined by hyphens */
                            id: string;
                            name: string;
                            description: {
                                en: string;
                                sv: string;
                            };
                            category: string;
                            rank: number;
                            /**
                             * @description All but commercial need a qualified customer
                             * @enum {unknown}
                             */
                            segment: "commercial" | "education" | "government" | "nonprofit";
                            markets: string[];
                            terms: {
                                /** @description months or years such as P1Y; absent for what is sold without a term */
                                duration?: string;
                                /** @enum {unknown} */
                                billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                            }[];
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            launchDate?: string;
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            retirementDate?: string;
                            /** @description product:sku, or the id of an offer */
                            replacedBy?: string;
                            minimumQuantity?: number;
                            maximumQuantity?: number;
                            limit?: number;
                            /** @enum {unknown} */
                            limitUnit?: "concurrent" | "lifetime";
                            /** @description One of these must be held; absent: nothing is needed */
                            prerequisites?: string[];
                            /** @description Families it belongs to, which prerequisites may name */
                            families?: string[];
                            /** @description Only partners on one of these flights see it; absent: everyone */
                            flights?: string[];
                            isTrial?: boolean;
                            isAddOn?: boolean;
                            upgradeTargets?: string[];
                            /** @description a GUID */
                            provisioningId?: string;
                            skuPartNumber?: string;
                            dualUseRights?: string;
                            /** @enum {unknown} */
                            billing: "license" | "usage";
                            unit: string;
                            conversionTargets?: string[];
                            /** @description product:sku, or the id of an offer */
                            migratesTo?: string;
                            materialId?: string;
                            comparison?: string;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** Writes it, for one environment or for all; what was sold before stays as it was sold */
        put: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            /** @description A document as the GET of the same path answers it */
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description a GUID, or letters and digits joined by hyphens */
                            id: string;
                            name: string;
                            description: {
                                en: string;
                                sv: string;
                            };
                            category: string;
                            rank: number;
                            /**
                             * @description All but commercial need a qualified customer
                             * @enum {unknown}
                             */
                            segment: "commercial" | "education" | "government" | "nonprofit";
                            markets: string[];
                            terms: {
                                /** @description months or years such as P1Y; absent for what is sold without a term */
                                duration?: string;
                                /** @enum {unknown} */
                                billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                            }[];
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            launchDate?: string;
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            retirementDate?: string;
                            /** @description product:sku, or the id of an offer */
                            replacedBy?: string;
                            minimumQuantity?: number;
                            maximumQuantity?: number;
                            limit?: number;
                            /** @enum {unknown} */
                            limitUnit?: "concurrent" | "lifetime";
                            /** @description One of these must be held; absent: nothing is needed */
                            prerequisites?: string[];
                            /** @description Families it belongs to, which prerequisites may name */
                            families?: string[];
                            /** @description Only partners on one of these flights see it; absent: everyone */
                            flights?: string[];
                            isTrial?: boolean;
                            isAddOn?: boolean;
                            upgradeTargets?: string[];
                            /** @description a GUID */
                            provisioningId?: string;
                            skuPartNumber?: string;
                            dualUseRights?: string;
                            /** @enum {unknown} */
                            billing: "license" | "usage";
                            unit: string;
                            conversionTargets?: string[];
                            /** @description product:sku, or the id of an offer */
                            migratesTo?: string;
                            materialId?: string;
                            comparison?: string;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description a GUID, or letters and digits joined by hyphens */
                            id: string;
                            name: string;
                            description: {
                                en: string;
                                sv: string;
                            };
                            category: string;
                            rank: number;
                            /**
                             * @description All but commercial need a qualified customer
                             * @enum {unknown}
                             */
                            segment: "commercial" | "education" | "government" | "nonprofit";
                            markets: string[];
                            terms: {
                                /** @description months or years such as P1Y; absent for what is sold without a term */
                                duration?: string;
                                /** @enum {unknown} */
                                billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                            }[];
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            launchDate?: string;
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            retirementDate?: string;
                            /** @description product:sku, or the id of an offer */
                            replacedBy?: string;
                            minimumQuantity?: number;
                            maximumQuantity?: number;
                            limit?: number;
                            /** @enum {unknown} */
                            limitUnit?: "concurrent" | "lifetime";
                            /** @description One of these must be held; absent: nothing is needed */
                            prerequisites?: string[];
                            /** @description Families it belongs to, which prerequisites may name */
                            families?: string[];
                            /** @description Only partners on one of these flights see it; absent: everyone */
                            flights?: string[];
                            isTrial?: boolean;
                            isAddOn?: boolean;
                            upgradeTargets?: string[];
                            /** @description a GUID */
                            provisioningId?: string;
                            skuPartNumber?: string;
                            dualUseRights?: string;
                            /** @enum {unknown} */
                            billing: "license" | "usage";
                            unit: string;
                            conversionTargets?: string[];
                            /** @description product:sku, or the id of an offer */
                            migratesTo?: string;
                            materialId?: string;
                            comparison?: string;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/offers/{offerId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who edited it, when, and how it stood before and after; the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                };
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                                editedAt: string;
                                /** @description A person’s name, an app’s id, or `command line` */
                                editedBy: string;
                                changes: {
                                    /** @description Path, such as `promotionConstraints.seatConstraints.0.maxSeats` */
                                    member: string;
                                    before?: unknown;
                                    after?: unknown;
                                }[];
                                before?: {
                                    /** @description a GUID, or letters and digits joined by hyphens */
                                    id: string;
                                    name: string;
                                    description: {
                                        en: string;
                                        sv: string;
                                    };
                                    category: string;
                                    rank: number;
                                    /**
                                     * @description All but commercial need a qualified customer
                                     * @enum {unknown}
                                     */
                                    segment: "commercial" | "education" | "government" | "nonprofit";
                                    markets: string[];
                                    terms: {
                                        /** @description months or years such as P1Y; absent for what is sold without a term */
                                        duration?: string;
                                        /** @enum {unknown} */
                                        billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                    }[];
                                    /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                    launchDate?: string;
                                    /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                    retirementDate?: string;
                                    /** @description product:sku, or the id of an offer */
                                    replacedBy?: string;
                                    minimumQuantity?: number;
                                    maximumQuantity?: number;
                                    limit?: number;
                                    /** @enum {unknown} */
                                    limitUnit?: "concurrent" | "lifetime";
                                    /** @description One of these must be held; absent: nothing is needed */
                                    prerequisites?: string[];
                                    /** @description Families it belongs to, which prerequisites may name */
                                    families?: string[];
                                    /** @description Only partners on one of these flights see it; absent: everyone */
                                    flights?: string[];
                                    isTrial?: boolean;
                                    isAddOn?: boolean;
                                    upgradeTargets?: string[];
                                    /** @description a GUID */
                                    provisioningId?: string;
                                    skuPartNumber?: string;
                                    dualUseRights?: string;
                                    /** @enum {unknown} */
                                    billing: "license" | "usage";
                                    unit: string;
                                    conversionTargets?: string[];
                                    /** @description product:sku, or the id of an offer */
                                    migratesTo?: string;
                                    materialId?: string;
                                    comparison?: string;
                                };
                                after: {
                                    /** @description a GUID, or letters and digits joined by hyphens */
                                    id: string;
                                    name: string;
                                    description: {
                                        en: string;
                                        sv: string;
                                    };
                                    category: string;
                                    rank: number;
                                    /**
                                     * @description All but commercial need a qualified customer
                                     * @enum {unknown}
                                     */
                                    segment: "commercial" | "education" | "government" | "nonprofit";
                                    markets: string[];
                                    terms: {
                                        /** @description months or years such as P1Y; absent for what is sold without a term */
                                        duration?: string;
                                        /** @enum {unknown} */
                                        billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                    }[];
                                    /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                    launchDate?: string;
                                    /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                    retirementDate?: string;
                                    /** @description product:sku, or the id of an offer */
                                    replacedBy?: string;
                                    minimumQuantity?: number;
                                    maximumQuantity?: number;
                                    limit?: number;
                                    /** @enum {unknown} */
                                    limitUnit?: "concurrent" | "lifetime";
                                    /** @description One of these must be held; absent: nothing is needed */
                                    prerequisites?: string[];
                                    /** @description Families it belongs to, which prerequisites may name */
                                    families?: string[];
                                    /** @description Only partners on one of these flights see it; absent: everyone */
                                    flights?: string[];
                                    isTrial?: boolean;
                                    isAddOn?: boolean;
                                    upgradeTargets?: string[];
                                    /** @description a GUID */
                                    provisioningId?: string;
                                    skuPartNumber?: string;
                                    dualUseRights?: string;
                                    /** @enum {unknown} */
                                    billing: "license" | "usage";
                                    unit: string;
                                    conversionTargets?: string[];
                                    /** @description product:sku, or the id of an offer */
                                    migratesTo?: string;
                                    materialId?: string;
                                    comparison?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The prices of an item with their periods, past and coming ones too; by market, segment and term */
        get: {
            parameters: {
                query: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                    /** @description `product:sku`, or the id of an offer */
                    item: string;
                    market?: string;
                    segment?: "commercial" | "education" | "government" | "nonprofit";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** @description product:sku, or the id of an offer */
                                item: string;
                                /** @description an ISO 3166 country code */
                                market: string;
                                /** @enum {unknown} */
                                segment: "commercial" | "education" | "government" | "nonprofit";
                                term: {
                                    /** @description months or years such as P1Y; absent for what is sold without a term */
                                    duration?: string;
                                    /** @enum {unknown} */
                                    billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                };
                                /** @description the currency it is sold in there */
                                currency?: string;
                                tierMin?: number;
                                tierMax?: number;
                                /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                from: string;
                                unitPrice: number;
                                retailPrice?: number;
                                /** @description First instant at which it no longer holds; absent: open */
                                to?: string;
                                /** @description Whether its period is now */
                                isInForce: boolean;
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** Puts a price from a date on, until the next that is there; what was sold keeps its price */
        put: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description `{ item, market, segment, term: { duration, billingCycle }, from, unitPrice, retailPrice? }`; tierMin and tierMax where prices fall with quantity */
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description product:sku, or the id of an offer */
                            item: string;
                            /** @description an ISO 3166 country code */
                            market: string;
                            /** @enum {unknown} */
                            segment: "commercial" | "education" | "government" | "nonprofit";
                            term: {
                                /** @description months or years such as P1Y; absent for what is sold without a term */
                                duration?: string;
                                /** @enum {unknown} */
                                billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                            };
                            /** @description the currency it is sold in there */
                            currency?: string;
                            tierMin?: number;
                            tierMax?: number;
                            /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                            from: string;
                            unitPrice: number;
                            retailPrice?: number;
                            /** @description First instant at which it no longer holds; absent: open */
                            to?: string;
                            /** @description Whether its period is now */
                            isInForce: boolean;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/prices/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who put prices of an item in a market and segment, when, and what held before; the latest first */
        get: {
            parameters: {
                query: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                    /** @description `product:sku`, or the id of an offer */
                    item: string;
                    market: string;
                    segment: "commercial" | "education" | "government" | "nonprofit";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                                editedAt: string;
                                /** @description A person’s name, an app’s id, or `command line` */
                                editedBy: string;
                                changes: {
                                    /** @description Path, such as `promotionConstraints.seatConstraints.0.maxSeats` */
                                    member: string;
                                    before?: unknown;
                                    after?: unknown;
                                }[];
                                before?: {
                                    /** @description product:sku, or the id of an offer */
                                    item: string;
                                    /** @description an ISO 3166 country code */
                                    market: string;
                                    /** @enum {unknown} */
                                    segment: "commercial" | "education" | "government" | "nonprofit";
                                    term: {
                                        /** @description months or years such as P1Y; absent for what is sold without a term */
                                        duration?: string;
                                        /** @enum {unknown} */
                                        billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                    };
                                    /** @description the currency it is sold in there */
                                    currency?: string;
                                    tierMin?: number;
                                    tierMax?: number;
                                    /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                    from: string;
                                    unitPrice: number;
                                    retailPrice?: number;
                                    /** @description First instant at which it no longer holds; absent: open */
                                    to?: string;
                                };
                                after: {
                                    /** @description product:sku, or the id of an offer */
                                    item: string;
                                    /** @description an ISO 3166 country code */
                                    market: string;
                                    /** @enum {unknown} */
                                    segment: "commercial" | "education" | "government" | "nonprofit";
                                    term: {
                                        /** @description months or years such as P1Y; absent for what is sold without a term */
                                        duration?: string;
                                        /** @enum {unknown} */
                                        billingCycle: "Monthly" | "Annual" | "Triennial" | "OneTime" | "None";
                                    };
                                    /** @description the currency it is sold in there */
                                    currency?: string;
                                    tierMin?: number;
                                    tierMax?: number;
                                    /** @description an ISO 8601 instant such as 2021-09-01T00:00:00Z */
                                    from: string;
                                    unitPrice: number;
                                    retailPrice?: number;
                                    /** @description First instant at which it no longer holds; absent: open */
                                    to?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/prices/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Price sheets that were uploaded, by whom and when; the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                                /** @enum {unknown} */
                                state: "uploading" | "comparing" | "compared" | "importing" | "imported" | "failed";
                                uploadedBy: string;
                                uploadedAt: string;
                                importedBy?: string;
                                importedAt?: string;
                                /** @description Read so far in this state */
                                rows: number;
                                /** @description Read so far in this state */
                                bytes: number;
                                bytesTotal: number;
                                /** @description Why it failed */
                                problem?: string;
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Takes a price sheet (`text/csv` or `application/zip`) and compares it with the prices that are there; poll the import for what it would change */
        post: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            /** @enum {unknown} */
                            state: "uploading" | "comparing" | "compared" | "importing" | "imported" | "failed";
                            uploadedBy: string;
                            uploadedAt: string;
                            importedBy?: string;
                            importedAt?: string;
                            /** @description Read so far in this state */
                            rows: number;
                            /** @description Read so far in this state */
                            bytes: number;
                            bytesTotal: number;
                            /** @description Why it failed */
                            problem?: string;
                            badRowCount?: number;
                            /** @description The first thousand */
                            badRows?: {
                                /** @description Line of the file, the header being line 1 */
                                line: number;
                                problems: string[];
                            }[];
                            added?: {
                                count: number;
                                /** @description The first thousand */
                                examples: {
                                    item: string;
                                    market: string;
                                    segment: string;
                                    termDuration: string;
                                    billingCycle: string;
                                    currency: string;
                                    from: string;
                                    unitPrice: number;
                                    /** @description What stood there */
                                    unitPriceBefore?: number;
                                    /** @description Where it ends now that another begins */
                                    endsAt?: string;
                                }[];
                            };
                            changed?: {
                                count: number;
                                /** @description The first thousand */
                                examples: {
                                    item: string;
                                    market: string;
                                    segment: string;
                                    termDuration: string;
                                    billingCycle: string;
                                    currency: string;
                                    from: string;
                                    unitPrice: number;
                                    /** @description What stood there */
                                    unitPriceBefore?: number;
                                    /** @description Where it ends now that another begins */
                                    endsAt?: string;
                                }[];
                            };
                            ended?: {
                                count: number;
                                /** @description The first thousand */
                                examples: {
                                    item: string;
                                    market: string;
                                    segment: string;
                                    termDuration: string;
                                    billingCycle: string;
                                    currency: string;
                                    from: string;
                                    unitPrice: number;
                                    /** @description What stood there */
                                    unitPriceBefore?: number;
                                    /** @description Where it ends now that another begins */
                                    endsAt?: string;
                                }[];
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/prices/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, its bad rows, and the prices that it adds, changes and ends */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            /** @enum {unknown} */
                            state: "uploading" | "comparing" | "compared" | "importing" | "imported" | "failed";
                            uploadedBy: string;
                            uploadedAt: string;
                            importedBy?: string;
                            importedAt?: string;
                            /** @description Read so far in this state */
                            rows: number;
                            /** @description Read so far in this state */
                            bytes: number;
                            bytesTotal: number;
                            /** @description Why it failed */
                            problem?: string;
                            badRowCount?: number;
                            /** @description The first thousand */
                            badRows?: {
                                /** @description Line of the file, the header being line 1 */
                                line: number;
                                problems: string[];
                            }[];
                            added?: {
                                count: number;
                                /** @description The first thousand */
                                examples: {
                                    item: string;
                                    market: string;
                                    segment: string;
                                    termDuration: string;
                                    billingCycle: string;
                                    currency: string;
                                    from: string;
                                    unitPrice: number;
                                    /** @description What stood there */
                                    unitPriceBefore?: number;
                                    /** @description Where it ends now that another begins */
                                    endsAt?: string;
                                }[];
                            };
                            changed?: {
                                count: number;
                                /** @description The first thousand */
                                examples: {
                                    item: string;
                                    market: string;
                                    segment: string;
                                    termDuration: string;
                                    billingCycle: string;
                                    currency: string;
                                    from: string;
                                    unitPrice: number;
                                    /** @description What stood there */
                                    unitPriceBefore?: number;
                                    /** @description Where it ends now that another begins */
                                    endsAt?: string;
                                }[];
                            };
                            ended?: {
                                count: number;
                                /** @description The first thousand */
                                examples: {
                                    item: string;
                                    market: string;
                                    segment: string;
                                    termDuration: string;
                                    billingCycle: string;
                                    currency: string;
                                    from: string;
                                    unitPrice: number;
                                    /** @description What stood there */
                                    unitPriceBefore?: number;
                                    /** @description Where it ends now that another begins */
                                    endsAt?: string;
                                }[];
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/prices/imports/{importId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports a sheet that was compared: all of it, or with `skipBadRows` its good rows */
        post: {
            parameters: {
                query?: {
                    skipBadRows?: boolean;
                };
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            /** @enum {unknown} */
                            state: "uploading" | "comparing" | "compared" | "importing" | "imported" | "failed";
                            uploadedBy: string;
                            uploadedAt: string;
                            importedBy?: string;
                            importedAt?: string;
                            /** @description Read so far in this state */
                            rows: number;
                            /** @description Read so far in this state */
                            bytes: number;
                            bytesTotal: number;
                            /** @description Why it failed */
                            problem?: string;
                            badRowCount?: number;
                            /** @description The first thousand */
                            badRows?: {
                                /** @description Line of the file, the header being line 1 */
                                line: number;
                                problems: string[];
                            }[];
                            added?: {
                                count: number;
                                /** @description The first thousand */
                                examples: {
                                    item: string;
                                    market: string;
                                    segment: string;
                                    termDuration: string;
                                    billingCycle: string;
                                    currency: string;
                                    from: string;
                                    unitPrice: number;
                                    /** @description What stood there */
                                    unitPriceBefore?: number;
                                    /** @description Where it ends now that another begins */
                                    endsAt?: string;
                                }[];
                            };
                            changed?: {
                                count: number;
                                /** @description The first thousand */
                                examples: {
                                    item: string;
                                    market: string;
                                    segment: string;
                                    termDuration: string;
                                    billingCycle: string;
                                    currency: string;
                                    from: string;
                                    unitPrice: number;
                                    /** @description What stood there */
                                    unitPriceBefore?: number;
                                    /** @description Where it ends now that another begins */
                                    endsAt?: string;
                                }[];
                            };
                            ended?: {
                                count: number;
                                /** @description The first thousand */
                                examples: {
                                    item: string;
                                    market: string;
                                    segment: string;
                                    termDuration: string;
                                    billingCycle: string;
                                    currency: string;
                                    from: string;
                                    unitPrice: number;
                                    /** @description What stood there */
                                    unitPriceBefore?: number;
                                    /** @description Where it ends now that another begins */
                                    endsAt?: string;
                                }[];
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/productpromotions/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Current and coming promotions of a month, and what is different in it; JSON, or CSV for people */
        get: {
            parameters: {
                query: {
                    /** @description ISO 3166, two letters */
                    country: string;
                    segment: "commercial" | "education" | "government" | "nonprofit";
                    /** @description `YYYY-MM`; absent: the current month */
                    month?: string;
                    /** @description Absent: CSV for `Accept: text/csv`, else JSON */
                    format?: "json" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                description: string;
                                /** Format: date-time */
                                startDate: string;
                                /** Format: date-time */
                                endDate: string;
                                properties: {
                                    isAutoApplicable: boolean;
                                    /** @description True: the offer’s own price is the discounted one (extra member) */
                                    isDiscountInPrice?: boolean;
                                };
                                requiredProducts: {
                                    /** @description a product id, or a legacy offer id when there is no skuId */
                                    productId: string;
                                    /** @description a SKU id */
                                    skuId?: string;
                                    term?: {
                                        /** @description an ISO 8601 duration such as P1Y */
                                        duration: string;
                                        /** @description Monthly, Annual or Triennial */
                                        billingCycle: string;
                                    };
                                    pricingPolicies: {
                                        /** @enum {string} */
                                        policyType: "PercentDiscount";
                                        /** @description the fraction taken off the partner price, as text: "0.15" is 15 % */
                                        value: string;
                                    }[];
                                    title: string;
                                }[];
                                promotionConstraints?: {
                                    seatConstraints?: {
                                        minSeats?: number;
                                        maxSeats?: number;
                                        /** @enum {string} */
                                        type: "SubscriptionQuantity";
                                    }[];
                                    assetOwnershipLimits?: {
                                        minAssets?: number;
                                        maxAssets: number;
                                        /** @enum {string} */
                                        type: "LifetimeRedemptionCount";
                                    }[];
                                    eligibilityConstraints?: {
                                        isApplicable: boolean;
                                        /** @enum {string} */
                                        type: "FirstPurchase";
                                    }[];
                                    /** @description Alternatives; inside one, every product is required */
                                    productOwnershipConstraints?: {
                                        /** @description product/sku, product:sku or a legacy offer id */
                                        bigId: string;
                                        minSeats?: number;
                                        maxSeats?: number;
                                    }[][];
                                    /** @description Products that must not be held, nor given up lately, in any channel */
                                    productOwnershipExclusions?: {
                                        bigIds: string[];
                                        /** @description Days for which a given-up product still counts */
                                        lookBackDays: number;
                                    }[];
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                                /** @enum {string} */
                                stage: "current" | "coming" | "withdrawn";
                                /** @description What is special in the month: it starts or was entered, was edited, ends, was withdrawn */
                                thisMonth: ("new" | "changed" | "ending" | "withdrawn")[];
                                /** @description What was edited in the month */
                                changedMembers: string[];
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The promotions of an environment, its own and those for all; without one, those for all */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** @description three parts joined by colons; the first two are its identity */
                                id: string;
                                name: string;
                                description: string;
                                /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                                startDate: string;
                                /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                                endDate: string;
                                properties: {
                                    /** @description false: a line must carry its id */
                                    isAutoApplicable: boolean;
                                };
                                requiredProducts: {
                                    /** @description a product id, or a legacy offer id when there is no skuId */
                                    productId: string;
                                    /** @description a SKU id */
                                    skuId?: string;
                                    term?: {
                                        /** @description an ISO 8601 duration such as P1Y */
                                        duration: string;
                                        /** @description Monthly, Annual or Triennial */
                                        billingCycle: string;
                                    };
                                    pricingPolicies: {
                                        /** @enum {string} */
                                        policyType: "PercentDiscount";
                                        /** @description the fraction taken off the partner price, as text: "0.15" is 15 % */
                                        value: string;
                                    }[];
                                    /** @description with isDiscountInPrice: the offer at whose price it renews once the promotion is over */
                                    regularProductId?: string;
                                }[];
                                promotionConstraints?: {
                                    seatConstraints?: {
                                        minSeats?: number;
                                        maxSeats?: number;
                                        /** @enum {string} */
                                        type: "SubscriptionQuantity";
                                    }[];
                                    assetOwnershipLimits?: {
                                        minAssets?: number;
                                        maxAssets: number;
                                        /** @enum {string} */
                                        type: "LifetimeRedemptionCount";
                                    }[];
                                    eligibilityConstraints?: {
                                        isApplicable: boolean;
                                        /** @enum {string} */
                                        type: "FirstPurchase";
                                    }[];
                                    /** @description Alternatives; inside one, every product is required */
                                    productOwnershipConstraints?: {
                                        /** @description product/sku, product:sku or a legacy offer id */
                                        bigId: string;
                                        minSeats?: number;
                                        maxSeats?: number;
                                    }[][];
                                    /** @description Products that must not be held, nor given up lately, in any channel */
                                    productOwnershipExclusions?: {
                                        bigIds: string[];
                                        /** @description Days for which a given-up product still counts */
                                        lookBackDays: number;
                                    }[];
                                };
                                /** @description Customer countries; absent: every market */
                                markets?: string[];
                                /** @description Absent: commercial */
                                segments?: ("commercial" | "education" | "government" | "nonprofit")[];
                                /** @description Only partners on one of these see it; absent: everyone */
                                flights?: string[];
                                /** @description Hidden until the new-commerce policy is in force; absent: true when a skuId is named */
                                isNewCommerceLicence?: boolean;
                                /** @description The offers named carry the discounted price themselves */
                                isDiscountInPrice?: boolean;
                                isWithdrawn?: boolean;
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/promotions/{promotionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One promotion as it is written */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path: {
                    promotionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description three parts joined by colons; the first two are its identity */
                            id: string;
                            name: string;
                            description: string;
                            /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                            startDate: string;
                            /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                            endDate: string;
                            properties: {
                                /** @description false: a line must carry its id */
                                isAutoApplicable: boolean;
                            };
                            requiredProducts: {
                                /** @description a product id, or a legacy offer id when there is no skuId */
                                productId: string;
                                /** @description a SKU id */
                                skuId?: string;
                                term?: {
                                    /** @description an ISO 8601 duration such as P1Y */
                                    duration: string;
                                    /** @description Monthly, Annual or Triennial */
                                    billingCycle: string;
                                };
                                pricingPolicies: {
                                    /** @enum {string} */
                                    policyType: "PercentDiscount";
                                    /** @description the fraction taken off the partner price, as text: "0.15" is 15 % */
                                    value: string;
                                }[];
                                /** @description with isDiscountInPrice: the offer at whose price it renews once the promotion is over */
                                regularProductId?: string;
                            }[];
                            promotionConstraints?: {
                                seatConstraints?: {
                                    minSeats?: number;
                                    maxSeats?: number;
                                    /** @enum {string} */
                                    type: "SubscriptionQuantity";
                                }[];
                                assetOwnershipLimits?: {
                                    minAssets?: number;
                                    maxAssets: number;
                                    /** @enum {string} */
                                    type: "LifetimeRedemptionCount";
                                }[];
                                eligibilityConstraints?: {
                                    isApplicable: boolean;
                                    /** @enum {string} */
                                    type: "FirstPurchase";
                                }[];
                                /** @description Alternatives; inside one, every product is required */
                                productOwnershipConstraints?: {
                                    /** @description product/sku, product:sku or a legacy offer id */
                                    bigId: string;
                                    minSeats?: number;
                                    maxSeats?: number;
                                }[][];
                                /** @description Products that must not be held, nor given up lately, in any channel */
                                productOwnershipExclusions?: {
                                    bigIds: string[];
                                    /** @description Days for which a given-up product still counts */
                                    lookBackDays: number;
                                }[];
                            };
                            /** @description Customer countries; absent: every market */
                            markets?: string[];
                            /** @description Absent: commercial */
                            segments?: ("commercial" | "education" | "government" | "nonprofit")[];
                            /** @description Only partners on one of these see it; absent: everyone */
                            flights?: string[];
                            /** @description Hidden until the new-commerce policy is in force; absent: true when a skuId is named */
                            isNewCommerceLicence?: boolean;
                            /** @description The offers named carry the discounted price themselves */
                            isDiscountInPrice?: boolean;
                            isWithdrawn?: boolean;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** Writes a promotion, for one environment or for all; what was sold under it stays as it was sold */
        put: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path: {
                    promotionId: string;
                };
                cookie?: never;
            };
            /** @description A promotion as in `server/seed/promotions.json` */
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description three parts joined by colons; the first two are its identity */
                            id: string;
                            name: string;
                            description: string;
                            /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                            startDate: string;
                            /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                            endDate: string;
                            properties: {
                                /** @description false: a line must carry its id */
                                isAutoApplicable: boolean;
                            };
                            requiredProducts: {
                                /** @description a product id, or a legacy offer id when there is no skuId */
                                productId: string;
                                /** @description a SKU id */
                                skuId?: string;
                                term?: {
                                    /** @description an ISO 8601 duration such as P1Y */
                                    duration: string;
                                    /** @description Monthly, Annual or Triennial */
                                    billingCycle: string;
                                };
                                pricingPolicies: {
                                    /** @enum {string} */
                                    policyType: "PercentDiscount";
                                    /** @description the fraction taken off the partner price, as text: "0.15" is 15 % */
                                    value: string;
                                }[];
                                /** @description with isDiscountInPrice: the offer at whose price it renews once the promotion is over */
                                regularProductId?: string;
                            }[];
                            promotionConstraints?: {
                                seatConstraints?: {
                                    minSeats?: number;
                                    maxSeats?: number;
                                    /** @enum {string} */
                                    type: "SubscriptionQuantity";
                                }[];
                                assetOwnershipLimits?: {
                                    minAssets?: number;
                                    maxAssets: number;
                                    /** @enum {string} */
                                    type: "LifetimeRedemptionCount";
                                }[];
                                eligibilityConstraints?: {
                                    isApplicable: boolean;
                                    /** @enum {string} */
                                    type: "FirstPurchase";
                                }[];
                                /** @description Alternatives; inside one, every product is required */
                                productOwnershipConstraints?: {
                                    /** @description product/sku, product:sku or a legacy offer id */
                                    bigId: string;
                                    minSeats?: number;
                                    maxSeats?: number;
                                }[][];
                                /** @description Products that must not be held, nor given up lately, in any channel */
                                productOwnershipExclusions?: {
                                    bigIds: string[];
                                    /** @description Days for which a given-up product still counts */
                                    lookBackDays: number;
                                }[];
                            };
                            /** @description Customer countries; absent: every market */
                            markets?: string[];
                            /** @description Absent: commercial */
                            segments?: ("commercial" | "education" | "government" | "nonprofit")[];
                            /** @description Only partners on one of these see it; absent: everyone */
                            flights?: string[];
                            /** @description Hidden until the new-commerce policy is in force; absent: true when a skuId is named */
                            isNewCommerceLicence?: boolean;
                            /** @description The offers named carry the discounted price themselves */
                            isDiscountInPrice?: boolean;
                            isWithdrawn?: boolean;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description three parts joined by colons; the first two are its identity */
                            id: string;
                            name: string;
                            description: string;
                            /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                            startDate: string;
                            /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                            endDate: string;
                            properties: {
                                /** @description false: a line must carry its id */
                                isAutoApplicable: boolean;
                            };
                            requiredProducts: {
                                /** @description a product id, or a legacy offer id when there is no skuId */
                                productId: string;
                                /** @description a SKU id */
                                skuId?: string;
                                term?: {
                                    /** @description an ISO 8601 duration such as P1Y */
                                    duration: string;
                                    /** @description Monthly, Annual or Triennial */
                                    billingCycle: string;
                                };
                                pricingPolicies: {
                                    /** @enum {string} */
                                    policyType: "PercentDiscount";
                                    /** @description the fraction taken off the partner price, as text: "0.15" is 15 % */
                                    value: string;
                                }[];
                                /** @description with isDiscountInPrice: the offer at whose price it renews once the promotion is over */
                                regularProductId?: string;
                            }[];
                            promotionConstraints?: {
                                seatConstraints?: {
                                    minSeats?: number;
                                    maxSeats?: number;
                                    /** @enum {string} */
                                    type: "SubscriptionQuantity";
                                }[];
                                assetOwnershipLimits?: {
                                    minAssets?: number;
                                    maxAssets: number;
                                    /** @enum {string} */
                                    type: "LifetimeRedemptionCount";
                                }[];
                                eligibilityConstraints?: {
                                    isApplicable: boolean;
                                    /** @enum {string} */
                                    type: "FirstPurchase";
                                }[];
                                /** @description Alternatives; inside one, every product is required */
                                productOwnershipConstraints?: {
                                    /** @description product/sku, product:sku or a legacy offer id */
                                    bigId: string;
                                    minSeats?: number;
                                    maxSeats?: number;
                                }[][];
                                /** @description Products that must not be held, nor given up lately, in any channel */
                                productOwnershipExclusions?: {
                                    bigIds: string[];
                                    /** @description Days for which a given-up product still counts */
                                    lookBackDays: number;
                                }[];
                            };
                            /** @description Customer countries; absent: every market */
                            markets?: string[];
                            /** @description Absent: commercial */
                            segments?: ("commercial" | "education" | "government" | "nonprofit")[];
                            /** @description Only partners on one of these see it; absent: everyone */
                            flights?: string[];
                            /** @description Hidden until the new-commerce policy is in force; absent: true when a skuId is named */
                            isNewCommerceLicence?: boolean;
                            /** @description The offers named carry the discounted price themselves */
                            isDiscountInPrice?: boolean;
                            isWithdrawn?: boolean;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/promotions/{promotionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a promotion out of circulation, in one environment or in all; it is still found by id */
        post: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path: {
                    promotionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description three parts joined by colons; the first two are its identity */
                            id: string;
                            name: string;
                            description: string;
                            /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                            startDate: string;
                            /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                            endDate: string;
                            properties: {
                                /** @description false: a line must carry its id */
                                isAutoApplicable: boolean;
                            };
                            requiredProducts: {
                                /** @description a product id, or a legacy offer id when there is no skuId */
                                productId: string;
                                /** @description a SKU id */
                                skuId?: string;
                                term?: {
                                    /** @description an ISO 8601 duration such as P1Y */
                                    duration: string;
                                    /** @description Monthly, Annual or Triennial */
                                    billingCycle: string;
                                };
                                pricingPolicies: {
                                    /** @enum {string} */
                                    policyType: "PercentDiscount";
                                    /** @description the fraction taken off the partner price, as text: "0.15" is 15 % */
                                    value: string;
                                }[];
                                /** @description with isDiscountInPrice: the offer at whose price it renews once the promotion is over */
                                regularProductId?: string;
                            }[];
                            promotionConstraints?: {
                                seatConstraints?: {
                                    minSeats?: number;
                                    maxSeats?: number;
                                    /** @enum {string} */
                                    type: "SubscriptionQuantity";
                                }[];
                                assetOwnershipLimits?: {
                                    minAssets?: number;
                                    maxAssets: number;
                                    /** @enum {string} */
                                    type: "LifetimeRedemptionCount";
                                }[];
                                eligibilityConstraints?: {
                                    isApplicable: boolean;
                                    /** @enum {string} */
                                    type: "FirstPurchase";
                                }[];
                                /** @description Alternatives; inside one, every product is required */
                                productOwnershipConstraints?: {
                                    /** @description product/sku, product:sku or a legacy offer id */
                                    bigId: string;
                                    minSeats?: number;
                                    maxSeats?: number;
                                }[][];
                                /** @description Products that must not be held, nor given up lately, in any channel */
                                productOwnershipExclusions?: {
                                    bigIds: string[];
                                    /** @description Days for which a given-up product still counts */
                                    lookBackDays: number;
                                }[];
                            };
                            /** @description Customer countries; absent: every market */
                            markets?: string[];
                            /** @description Absent: commercial */
                            segments?: ("commercial" | "education" | "government" | "nonprofit")[];
                            /** @description Only partners on one of these see it; absent: everyone */
                            flights?: string[];
                            /** @description Hidden until the new-commerce policy is in force; absent: true when a skuId is named */
                            isNewCommerceLicence?: boolean;
                            /** @description The offers named carry the discounted price themselves */
                            isDiscountInPrice?: boolean;
                            isWithdrawn?: boolean;
                            /** @description Absent: it holds in every environment */
                            environmentId?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/promotions/{promotionId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who edited a promotion, when, and how it stood before and after; the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    size?: number;
                    offset?: number;
                };
                header?: never;
                path: {
                    promotionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                /** @description Absent: it holds in every environment */
                                environmentId?: string;
                                editedAt: string;
                                /** @description A person’s name, an app’s id, or `command line` */
                                editedBy: string;
                                changes: {
                                    /** @description Path, such as `promotionConstraints.seatConstraints.0.maxSeats` */
                                    member: string;
                                    before?: unknown;
                                    after?: unknown;
                                }[];
                                before?: {
                                    /** @description three parts joined by colons; the first two are its identity */
                                    id: string;
                                    name: string;
                                    description: string;
                                    /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                                    startDate: string;
                                    /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                                    endDate: string;
                                    properties: {
                                        /** @description false: a line must carry its id */
                                        isAutoApplicable: boolean;
                                    };
                                    requiredProducts: {
                                        /** @description a product id, or a legacy offer id when there is no skuId */
                                        productId: string;
                                        /** @description a SKU id */
                                        skuId?: string;
                                        term?: {
                                            /** @description an ISO 8601 duration such as P1Y */
                                            duration: string;
                                            /** @description Monthly, Annual or Triennial */
                                            billingCycle: string;
                                        };
                                        pricingPolicies: {
                                            /** @enum {string} */
                                            policyType: "PercentDiscount";
                                            /** @description the fraction taken off the partner price, as text: "0.15" is 15 % */
                                            value: string;
                                        }[];
                                        /** @description with isDiscountInPrice: the offer at whose price it renews once the promotion is over */
                                        regularProductId?: string;
                                    }[];
                                    promotionConstraints?: {
                                        seatConstraints?: {
                                            minSeats?: number;
                                            maxSeats?: number;
                                            /** @enum {string} */
                                            type: "SubscriptionQuantity";
                                        }[];
                                        assetOwnershipLimits?: {
                                            minAssets?: number;
                                            maxAssets: number;
                                            /** @enum {string} */
                                            type: "LifetimeRedemptionCount";
                                        }[];
                                        eligibilityConstraints?: {
                                            isApplicable: boolean;
                                            /** @enum {string} */
                                            type: "FirstPurchase";
                                        }[];
                                        /** @description Alternatives; inside one, every product is required */
                                        productOwnershipConstraints?: {
                                            /** @description product/sku, product:sku or a legacy offer id */
                                            bigId: string;
                                            minSeats?: number;
                                            maxSeats?: number;
                                        }[][];
                                        /** @description Products that must not be held, nor given up lately, in any channel */
                                        productOwnershipExclusions?: {
                                            bigIds: string[];
                                            /** @description Days for which a given-up product still counts */
                                            lookBackDays: number;
                                        }[];
                                    };
                                    /** @description Customer countries; absent: every market */
                                    markets?: string[];
                                    /** @description Absent: commercial */
                                    segments?: ("commercial" | "education" | "government" | "nonprofit")[];
                                    /** @description Only partners on one of these see it; absent: everyone */
                                    flights?: string[];
                                    /** @description Hidden until the new-commerce policy is in force; absent: true when a skuId is named */
                                    isNewCommerceLicence?: boolean;
                                    /** @description The offers named carry the discounted price themselves */
                                    isDiscountInPrice?: boolean;
                                    isWithdrawn?: boolean;
                                };
                                after: {
                                    /** @description three parts joined by colons; the first two are its identity */
                                    id: string;
                                    name: string;
                                    description: string;
                                    /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                                    startDate: string;
                                    /** @description an ISO 8601 instant; or a duration such as -P30D or P1Y, counted from the day of seeding or import (a start from its first instant, an end to its last second) */
                                    endDate: string;
                                    properties: {
                                        /** @description false: a line must carry its id */
                                        isAutoApplicable: boolean;
                                    };
                                    requiredProducts: {
                                        /** @description a product id, or a legacy offer id when there is no skuId */
                                        productId: string;
                                        /** @description a SKU id */
                                        skuId?: string;
                                        term?: {
                                            /** @description an ISO 8601 duration such as P1Y */
                                            duration: string;
                                            /** @description Monthly, Annual or Triennial */
                                            billingCycle: string;
                                        };
                                        pricingPolicies: {
                                            /** @enum {string} */
                                            policyType: "PercentDiscount";
                                            /** @description the fraction taken off the partner price, as text: "0.15" is 15 % */
                                            value: string;
                                        }[];
                                        /** @description with isDiscountInPrice: the offer at whose price it renews once the promotion is over */
                                        regularProductId?: string;
                                    }[];
                                    promotionConstraints?: {
                                        seatConstraints?: {
                                            minSeats?: number;
                                            maxSeats?: number;
                                            /** @enum {string} */
                                            type: "SubscriptionQuantity";
                                        }[];
                                        assetOwnershipLimits?: {
                                            minAssets?: number;
                                            maxAssets: number;
                                            /** @enum {string} */
                                            type: "LifetimeRedemptionCount";
                                        }[];
                                        eligibilityConstraints?: {
                                            isApplicable: boolean;
                                            /** @enum {string} */
                                            type: "FirstPurchase";
                                        }[];
                                        /** @description Alternatives; inside one, every product is required */
                                        productOwnershipConstraints?: {
                                            /** @description product/sku, product:sku or a legacy offer id */
                                            bigId: string;
                                            minSeats?: number;
                                            maxSeats?: number;
                                        }[][];
                                        /** @description Products that must not be held, nor given up lately, in any channel */
                                        productOwnershipExclusions?: {
                                            bigIds: string[];
                                            /** @description Days for which a given-up product still counts */
                                            lookBackDays: number;
                                        }[];
                                    };
                                    /** @description Customer countries; absent: every market */
                                    markets?: string[];
                                    /** @description Absent: commercial */
                                    segments?: ("commercial" | "education" | "government" | "nonprofit")[];
                                    /** @description Only partners on one of these see it; absent: everyone */
                                    flights?: string[];
                                    /** @description Hidden until the new-commerce policy is in force; absent: true when a skuId is named */
                                    isNewCommerceLicence?: boolean;
                                    /** @description The offers named carry the discounted price themselves */
                                    isDiscountInPrice?: boolean;
                                    isWithdrawn?: boolean;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/promotions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who among these customers would get a promotion as it is written, and why not; writes nothing */
        post: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A promotion as in `server/seed/promotions.json` */
                        promotion: {
                            [key: string]: unknown;
                        };
                        /** @description With an environment. None: the promotion is only checked as it is written */
                        customers: {
                            customerId: string;
                            quantity: number;
                            /** @description `product:sku` or an offer id; absent: the first one */
                            item?: string;
                            term?: {
                                /** @description an ISO 8601 duration such as P1Y */
                                duration: string;
                                /** @description Monthly, Annual or Triennial */
                                billingCycle: string;
                            };
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                customerId: string;
                                companyName: string;
                                country: string;
                                item: string;
                                quantity: number;
                                term?: {
                                    /** @description an ISO 8601 duration such as P1Y */
                                    duration: string;
                                    /** @description Monthly, Annual or Triennial */
                                    billingCycle: string;
                                };
                                promotionId?: string;
                                isEligible: boolean;
                                /** @description True: applies only where the line carries its id */
                                mustBeNamed?: boolean;
                                errors: {
                                    /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                    type: string;
                                    description: string;
                                    minimumRequiredSeats?: number;
                                    maximumRequiredSeats?: number;
                                    minRequiredSeats?: number;
                                    maxRequiredSeats?: number;
                                    availableSeats?: number;
                                    eligibleTerms?: {
                                        /** @description an ISO 8601 duration such as P1Y */
                                        duration: string;
                                        /** @description Monthly, Annual or Triennial */
                                        billingCycle: string;
                                    }[];
                                    maxPromotionRedemptionCount?: number;
                                    remainingPromotionRedemptionCount?: number;
                                }[];
                                conditions?: {
                                    type: string;
                                    have: string;
                                    need: string;
                                    description: string;
                                    remedy?: {
                                        /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                        action: string;
                                        quantity?: number;
                                        terms?: {
                                            /** @description an ISO 8601 duration such as P1Y */
                                            duration: string;
                                            /** @description Monthly, Annual or Triennial */
                                            billingCycle: string;
                                        }[];
                                        products?: {
                                            bigId: string;
                                            seats: number;
                                        }[];
                                        /** Format: date-time */
                                        date?: string;
                                    };
                                }[];
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/promotions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports a file of promotions: all of it, or nothing; `dryRun` only shows what it would change */
        post: {
            parameters: {
                query?: {
                    /** @description Name or id of an environment; absent: all of them */
                    environment?: string;
                    dryRun?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        promotions: unknown[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isImported: boolean;
                            added: {
                                id: string;
                                name: string;
                            }[];
                            changed: {
                                id: string;
                                name: string;
                                members: {
                                    /** @description Path, such as `promotionConstraints.seatConstraints.0.maxSeats` */
                                    member: string;
                                    before?: unknown;
                                    after?: unknown;
                                }[];
                            }[];
                            unchanged: {
                                id: string;
                                name: string;
                            }[];
                            refused: {
                                index: number;
                                line?: number;
                                id?: string;
                                problems: {
                                    field: string;
                                    seen: string;
                                    allowed: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/productpromotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Promotions in force for a market and segment */
        get: {
            parameters: {
                query: {
                    /** @description ISO 3166, two letters */
                    country: string;
                    segment: "commercial" | "education" | "government" | "nonprofit";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                description: string;
                                /** Format: date-time */
                                startDate: string;
                                /** Format: date-time */
                                endDate: string;
                                properties: {
                                    isAutoApplicable: boolean;
                                    /** @description True: the offer’s own price is the discounted one (extra member) */
                                    isDiscountInPrice?: boolean;
                                };
                                requiredProducts: {
                                    /** @description a product id, or a legacy offer id when there is no skuId */
                                    productId: string;
                                    /** @description a SKU id */
                                    skuId?: string;
                                    term?: {
                                        /** @description an ISO 8601 duration such as P1Y */
                                        duration: string;
                                        /** @description Monthly, Annual or Triennial */
                                        billingCycle: string;
                                    };
                                    pricingPolicies: {
                                        /** @enum {string} */
                                        policyType: "PercentDiscount";
                                        /** @description the fraction taken off the partner price, as text: "0.15" is 15 % */
                                        value: string;
                                    }[];
                                }[];
                                promotionConstraints?: {
                                    seatConstraints?: {
                                        minSeats?: number;
                                        maxSeats?: number;
                                        /** @enum {string} */
                                        type: "SubscriptionQuantity";
                                    }[];
                                    assetOwnershipLimits?: {
                                        minAssets?: number;
                                        maxAssets: number;
                                        /** @enum {string} */
                                        type: "LifetimeRedemptionCount";
                                    }[];
                                    eligibilityConstraints?: {
                                        isApplicable: boolean;
                                        /** @enum {string} */
                                        type: "FirstPurchase";
                                    }[];
                                    /** @description Alternatives; inside one, every product is required */
                                    productOwnershipConstraints?: {
                                        /** @description product/sku, product:sku or a legacy offer id */
                                        bigId: string;
                                        minSeats?: number;
                                        maxSeats?: number;
                                    }[][];
                                    /** @description Products that must not be held, nor given up lately, in any channel */
                                    productOwnershipExclusions?: {
                                        bigIds: string[];
                                        /** @description Days for which a given-up product still counts */
                                        lookBackDays: number;
                                    }[];
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/productpromotions/{promotionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One promotion, whatever its dates */
        get: {
            parameters: {
                query?: {
                    /** @description ISO 3166, two letters */
                    country?: string;
                };
                header?: never;
                path: {
                    promotionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            description: string;
                            /** Format: date-time */
                            startDate: string;
                            /** Format: date-time */
                            endDate: string;
                            properties: {
                                isAutoApplicable: boolean;
                                /** @description True: the offer’s own price is the discounted one (extra member) */
                                isDiscountInPrice?: boolean;
                            };
                            requiredProducts: {
                                /** @description a product id, or a legacy offer id when there is no skuId */
                                productId: string;
                                /** @description a SKU id */
                                skuId?: string;
                                term?: {
                                    /** @description an ISO 8601 duration such as P1Y */
                                    duration: string;
                                    /** @description Monthly, Annual or Triennial */
                                    billingCycle: string;
                                };
                                pricingPolicies: {
                                    /** @enum {string} */
                                    policyType: "PercentDiscount";
                                    /** @description the fraction taken off the partner price, as text: "0.15" is 15 % */
                                    value: string;
                                }[];
                            }[];
                            promotionConstraints?: {
                                seatConstraints?: {
                                    minSeats?: number;
                                    maxSeats?: number;
                                    /** @enum {string} */
                                    type: "SubscriptionQuantity";
                                }[];
                                assetOwnershipLimits?: {
                                    minAssets?: number;
                                    maxAssets: number;
                                    /** @enum {string} */
                                    type: "LifetimeRedemptionCount";
                                }[];
                                eligibilityConstraints?: {
                                    isApplicable: boolean;
                                    /** @enum {string} */
                                    type: "FirstPurchase";
                                }[];
                                /** @description Alternatives; inside one, every product is required */
                                productOwnershipConstraints?: {
                                    /** @description product/sku, product:sku or a legacy offer id */
                                    bigId: string;
                                    minSeats?: number;
                                    maxSeats?: number;
                                }[][];
                                /** @description Products that must not be held, nor given up lately, in any channel */
                                productOwnershipExclusions?: {
                                    bigIds: string[];
                                    /** @description Days for which a given-up product still counts */
                                    lookBackDays: number;
                                }[];
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/promotionEligibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a customer could have promotions, and every condition that is not met */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        items: {
                            id?: number;
                            catalogItemId: string;
                            quantity: number;
                            termDuration: string;
                            billingCycle: string;
                            promotionId?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id?: number;
                                catalogItemId: string;
                                quantity: number;
                                termDuration: string;
                                billingCycle: string;
                                eligibilities: {
                                    promotionId?: string;
                                    isEligible: boolean;
                                    /** @description True: applies only where the line carries its id */
                                    mustBeNamed?: boolean;
                                    errors: {
                                        /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                        type: string;
                                        description: string;
                                        minimumRequiredSeats?: number;
                                        maximumRequiredSeats?: number;
                                        minRequiredSeats?: number;
                                        maxRequiredSeats?: number;
                                        availableSeats?: number;
                                        eligibleTerms?: {
                                            /** @description an ISO 8601 duration such as P1Y */
                                            duration: string;
                                            /** @description Monthly, Annual or Triennial */
                                            billingCycle: string;
                                        }[];
                                        maxPromotionRedemptionCount?: number;
                                        remainingPromotionRedemptionCount?: number;
                                    }[];
                                    conditions?: {
                                        type: string;
                                        have: string;
                                        need: string;
                                        description: string;
                                        remedy?: {
                                            /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                            action: string;
                                            quantity?: number;
                                            terms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            products?: {
                                                bigId: string;
                                                seats: number;
                                            }[];
                                            /** Format: date-time */
                                            date?: string;
                                        };
                                    }[];
                                }[];
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what a customer of a sandbox holds or held in other channels */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        customerId: string;
                        /** @description An offer id, or `product:sku` */
                        offerId: string;
                        /** @description Such as `csp`, `web direct` */
                        channel: string;
                        quantity: number;
                        startedAt: string;
                        endedAt?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            customerId: string;
                            /** @description An offer id, or `product:sku` */
                            offerId: string;
                            /** @description Such as `csp`, `web direct` */
                            channel: string;
                            quantity: number;
                            startedAt: string;
                            endedAt?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/customers/{customerId}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what a customer holds or held in other channels */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description An offer id, or `product:sku` */
                        offerId: string;
                        /** @description Such as `csp`, `web direct` */
                        channel: string;
                        quantity: number;
                        startedAt: string;
                        endedAt?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            customerId: string;
                            /** @description An offer id, or `product:sku` */
                            offerId: string;
                            /** @description Such as `csp`, `web direct` */
                            channel: string;
                            quantity: number;
                            startedAt: string;
                            endedAt?: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prices each line and shows the promotion on it, or why not */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        lineItems: {
                            id?: number;
                            catalogItemId?: string;
                            friendlyName?: string;
                            quantity: number;
                            currencyCode?: string;
                            /** @enum {string} */
                            billingCycle?: "monthly" | "annual" | "triennial" | "one_time" | "none";
                            termDuration?: string;
                            promotionId?: string;
                            participants?: {
                                key: string;
                                value: string;
                            }[];
                            provisioningContext?: {
                                [key: string]: string;
                            };
                            renewsTo?: {
                                termDuration?: string;
                            } | {
                                termDuration?: string;
                            }[];
                            /** Format: date-time */
                            customTermEndDate?: string;
                            attestationAccepted?: boolean;
                            addonItems?: {
                                id?: number;
                                catalogItemId?: string;
                                friendlyName?: string;
                                quantity: number;
                                currencyCode?: string;
                                /** @enum {string} */
                                billingCycle?: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                termDuration?: string;
                                promotionId?: string;
                                participants?: {
                                    key: string;
                                    value: string;
                                }[];
                                provisioningContext?: {
                                    [key: string]: string;
                                };
                                renewsTo?: {
                                    termDuration?: string;
                                } | {
                                    termDuration?: string;
                                }[];
                                /** Format: date-time */
                                customTermEndDate?: string;
                                attestationAccepted?: boolean;
                            }[];
                        }[];
                        partnerOnRecordAttestationAccepted?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: date-time */
                            creationTimestamp: string;
                            /** Format: date-time */
                            lastModifiedTimestamp: string;
                            /** Format: date-time */
                            expirationTimestamp: string;
                            lastModifiedUser: string;
                            status: string;
                            lineItems: {
                                id: number;
                                catalogItemId: string;
                                friendlyName?: string;
                                quantity: number;
                                currencyCode?: string;
                                billingCycle?: string;
                                termDuration?: string;
                                promotionId?: string;
                                /** @description The promotions that came into question, and why one is not applied (extra member) */
                                promotionEligibilities: {
                                    promotionId?: string;
                                    isEligible: boolean;
                                    /** @description True: applies only where the line carries its id */
                                    mustBeNamed?: boolean;
                                    errors: {
                                        /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                        type: string;
                                        description: string;
                                        minimumRequiredSeats?: number;
                                        maximumRequiredSeats?: number;
                                        minRequiredSeats?: number;
                                        maxRequiredSeats?: number;
                                        availableSeats?: number;
                                        eligibleTerms?: {
                                            /** @description an ISO 8601 duration such as P1Y */
                                            duration: string;
                                            /** @description Monthly, Annual or Triennial */
                                            billingCycle: string;
                                        }[];
                                        maxPromotionRedemptionCount?: number;
                                        remainingPromotionRedemptionCount?: number;
                                    }[];
                                    conditions?: {
                                        type: string;
                                        have: string;
                                        need: string;
                                        description: string;
                                        remedy?: {
                                            /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                            action: string;
                                            quantity?: number;
                                            terms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            products?: {
                                                bigId: string;
                                                seats: number;
                                            }[];
                                            /** Format: date-time */
                                            date?: string;
                                        };
                                    }[];
                                }[];
                                participants?: {
                                    key: string;
                                    value: string;
                                }[];
                                provisioningContext?: {
                                    [key: string]: string;
                                };
                                orderGroup?: string;
                                renewsTo?: {
                                    termDuration: string;
                                };
                                /** Format: date-time */
                                customTermEndDate?: string;
                                attestationAccepted?: boolean;
                                error?: {
                                    errorCode: string;
                                    errorDescription: string;
                                    additionalInformation: {
                                        /** @description What a direct order would be refused with (extra member) */
                                        code: number;
                                        availableQuantity?: number;
                                        purchasedQuantity?: number;
                                        reasons?: string[];
                                    };
                                };
                                pricing?: {
                                    listPrice: number;
                                    discountedPrice: number;
                                    proratedPrice: number;
                                    price: number;
                                    extendedPrice: number;
                                };
                                addonItems?: {
                                    id: number;
                                    catalogItemId: string;
                                    friendlyName?: string;
                                    quantity: number;
                                    currencyCode?: string;
                                    billingCycle?: string;
                                    termDuration?: string;
                                    promotionId?: string;
                                    /** @description The promotions that came into question, and why one is not applied (extra member) */
                                    promotionEligibilities: {
                                        promotionId?: string;
                                        isEligible: boolean;
                                        /** @description True: applies only where the line carries its id */
                                        mustBeNamed?: boolean;
                                        errors: {
                                            /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                            type: string;
                                            description: string;
                                            minimumRequiredSeats?: number;
                                            maximumRequiredSeats?: number;
                                            minRequiredSeats?: number;
                                            maxRequiredSeats?: number;
                                            availableSeats?: number;
                                            eligibleTerms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            maxPromotionRedemptionCount?: number;
                                            remainingPromotionRedemptionCount?: number;
                                        }[];
                                        conditions?: {
                                            type: string;
                                            have: string;
                                            need: string;
                                            description: string;
                                            remedy?: {
                                                /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                                action: string;
                                                quantity?: number;
                                                terms?: {
                                                    /** @description an ISO 8601 duration such as P1Y */
                                                    duration: string;
                                                    /** @description Monthly, Annual or Triennial */
                                                    billingCycle: string;
                                                }[];
                                                products?: {
                                                    bigId: string;
                                                    seats: number;
                                                }[];
                                                /** Format: date-time */
                                                date?: string;
                                            };
                                        }[];
                                    }[];
                                    participants?: {
                                        key: string;
                                        value: string;
                                    }[];
                                    provisioningContext?: {
                                        [key: string]: string;
                                    };
                                    orderGroup?: string;
                                    renewsTo?: {
                                        termDuration: string;
                                    };
                                    /** Format: date-time */
                                    customTermEndDate?: string;
                                    attestationAccepted?: boolean;
                                    error?: {
                                        errorCode: string;
                                        errorDescription: string;
                                        additionalInformation: {
                                            /** @description What a direct order would be refused with (extra member) */
                                            code: number;
                                            availableQuantity?: number;
                                            purchasedQuantity?: number;
                                            reasons?: string[];
                                        };
                                    };
                                    pricing?: {
                                        listPrice: number;
                                        discountedPrice: number;
                                        proratedPrice: number;
                                        price: number;
                                        extendedPrice: number;
                                    };
                                }[];
                            }[];
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/carts/{cartId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A cart as it was last reviewed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    cartId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: date-time */
                            creationTimestamp: string;
                            /** Format: date-time */
                            lastModifiedTimestamp: string;
                            /** Format: date-time */
                            expirationTimestamp: string;
                            lastModifiedUser: string;
                            status: string;
                            lineItems: {
                                id: number;
                                catalogItemId: string;
                                friendlyName?: string;
                                quantity: number;
                                currencyCode?: string;
                                billingCycle?: string;
                                termDuration?: string;
                                promotionId?: string;
                                /** @description The promotions that came into question, and why one is not applied (extra member) */
                                promotionEligibilities: {
                                    promotionId?: string;
                                    isEligible: boolean;
                                    /** @description True: applies only where the line carries its id */
                                    mustBeNamed?: boolean;
                                    errors: {
                                        /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                        type: string;
                                        description: string;
                                        minimumRequiredSeats?: number;
                                        maximumRequiredSeats?: number;
                                        minRequiredSeats?: number;
                                        maxRequiredSeats?: number;
                                        availableSeats?: number;
                                        eligibleTerms?: {
                                            /** @description an ISO 8601 duration such as P1Y */
                                            duration: string;
                                            /** @description Monthly, Annual or Triennial */
                                            billingCycle: string;
                                        }[];
                                        maxPromotionRedemptionCount?: number;
                                        remainingPromotionRedemptionCount?: number;
                                    }[];
                                    conditions?: {
                                        type: string;
                                        have: string;
                                        need: string;
                                        description: string;
                                        remedy?: {
                                            /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                            action: string;
                                            quantity?: number;
                                            terms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            products?: {
                                                bigId: string;
                                                seats: number;
                                            }[];
                                            /** Format: date-time */
                                            date?: string;
                                        };
                                    }[];
                                }[];
                                participants?: {
                                    key: string;
                                    value: string;
                                }[];
                                provisioningContext?: {
                                    [key: string]: string;
                                };
                                orderGroup?: string;
                                renewsTo?: {
                                    termDuration: string;
                                };
                                /** Format: date-time */
                                customTermEndDate?: string;
                                attestationAccepted?: boolean;
                                error?: {
                                    errorCode: string;
                                    errorDescription: string;
                                    additionalInformation: {
                                        /** @description What a direct order would be refused with (extra member) */
                                        code: number;
                                        availableQuantity?: number;
                                        purchasedQuantity?: number;
                                        reasons?: string[];
                                    };
                                };
                                pricing?: {
                                    listPrice: number;
                                    discountedPrice: number;
                                    proratedPrice: number;
                                    price: number;
                                    extendedPrice: number;
                                };
                                addonItems?: {
                                    id: number;
                                    catalogItemId: string;
                                    friendlyName?: string;
                                    quantity: number;
                                    currencyCode?: string;
                                    billingCycle?: string;
                                    termDuration?: string;
                                    promotionId?: string;
                                    /** @description The promotions that came into question, and why one is not applied (extra member) */
                                    promotionEligibilities: {
                                        promotionId?: string;
                                        isEligible: boolean;
                                        /** @description True: applies only where the line carries its id */
                                        mustBeNamed?: boolean;
                                        errors: {
                                            /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                            type: string;
                                            description: string;
                                            minimumRequiredSeats?: number;
                                            maximumRequiredSeats?: number;
                                            minRequiredSeats?: number;
                                            maxRequiredSeats?: number;
                                            availableSeats?: number;
                                            eligibleTerms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            maxPromotionRedemptionCount?: number;
                                            remainingPromotionRedemptionCount?: number;
                                        }[];
                                        conditions?: {
                                            type: string;
                                            have: string;
                                            need: string;
                                            description: string;
                                            remedy?: {
                                                /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                                action: string;
                                                quantity?: number;
                                                terms?: {
                                                    /** @description an ISO 8601 duration such as P1Y */
                                                    duration: string;
                                                    /** @description Monthly, Annual or Triennial */
                                                    billingCycle: string;
                                                }[];
                                                products?: {
                                                    bigId: string;
                                                    seats: number;
                                                }[];
                                                /** Format: date-time */
                                                date?: string;
                                            };
                                        }[];
                                    }[];
                                    participants?: {
                                        key: string;
                                        value: string;
                                    }[];
                                    provisioningContext?: {
                                        [key: string]: string;
                                    };
                                    orderGroup?: string;
                                    renewsTo?: {
                                        termDuration: string;
                                    };
                                    /** Format: date-time */
                                    customTermEndDate?: string;
                                    attestationAccepted?: boolean;
                                    error?: {
                                        errorCode: string;
                                        errorDescription: string;
                                        additionalInformation: {
                                            /** @description What a direct order would be refused with (extra member) */
                                            code: number;
                                            availableQuantity?: number;
                                            purchasedQuantity?: number;
                                            reasons?: string[];
                                        };
                                    };
                                    pricing?: {
                                        listPrice: number;
                                        discountedPrice: number;
                                        proratedPrice: number;
                                        price: number;
                                        extendedPrice: number;
                                    };
                                }[];
                            }[];
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        /** Replaces the lines and reviews them anew */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    cartId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        lineItems: {
                            id?: number;
                            catalogItemId?: string;
                            friendlyName?: string;
                            quantity: number;
                            currencyCode?: string;
                            /** @enum {string} */
                            billingCycle?: "monthly" | "annual" | "triennial" | "one_time" | "none";
                            termDuration?: string;
                            promotionId?: string;
                            participants?: {
                                key: string;
                                value: string;
                            }[];
                            provisioningContext?: {
                                [key: string]: string;
                            };
                            renewsTo?: {
                                termDuration?: string;
                            } | {
                                termDuration?: string;
                            }[];
                            /** Format: date-time */
                            customTermEndDate?: string;
                            attestationAccepted?: boolean;
                            addonItems?: {
                                id?: number;
                                catalogItemId?: string;
                                friendlyName?: string;
                                quantity: number;
                                currencyCode?: string;
                                /** @enum {string} */
                                billingCycle?: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                termDuration?: string;
                                promotionId?: string;
                                participants?: {
                                    key: string;
                                    value: string;
                                }[];
                                provisioningContext?: {
                                    [key: string]: string;
                                };
                                renewsTo?: {
                                    termDuration?: string;
                                } | {
                                    termDuration?: string;
                                }[];
                                /** Format: date-time */
                                customTermEndDate?: string;
                                attestationAccepted?: boolean;
                            }[];
                        }[];
                        partnerOnRecordAttestationAccepted?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: date-time */
                            creationTimestamp: string;
                            /** Format: date-time */
                            lastModifiedTimestamp: string;
                            /** Format: date-time */
                            expirationTimestamp: string;
                            lastModifiedUser: string;
                            status: string;
                            lineItems: {
                                id: number;
                                catalogItemId: string;
                                friendlyName?: string;
                                quantity: number;
                                currencyCode?: string;
                                billingCycle?: string;
                                termDuration?: string;
                                promotionId?: string;
                                /** @description The promotions that came into question, and why one is not applied (extra member) */
                                promotionEligibilities: {
                                    promotionId?: string;
                                    isEligible: boolean;
                                    /** @description True: applies only where the line carries its id */
                                    mustBeNamed?: boolean;
                                    errors: {
                                        /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                        type: string;
                                        description: string;
                                        minimumRequiredSeats?: number;
                                        maximumRequiredSeats?: number;
                                        minRequiredSeats?: number;
                                        maxRequiredSeats?: number;
                                        availableSeats?: number;
                                        eligibleTerms?: {
                                            /** @description an ISO 8601 duration such as P1Y */
                                            duration: string;
                                            /** @description Monthly, Annual or Triennial */
                                            billingCycle: string;
                                        }[];
                                        maxPromotionRedemptionCount?: number;
                                        remainingPromotionRedemptionCount?: number;
                                    }[];
                                    conditions?: {
                                        type: string;
                                        have: string;
                                        need: string;
                                        description: string;
                                        remedy?: {
                                            /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                            action: string;
                                            quantity?: number;
                                            terms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            products?: {
                                                bigId: string;
                                                seats: number;
                                            }[];
                                            /** Format: date-time */
                                            date?: string;
                                        };
                                    }[];
                                }[];
                                participants?: {
                                    key: string;
                                    value: string;
                                }[];
                                provisioningContext?: {
                                    [key: string]: string;
                                };
                                orderGroup?: string;
                                renewsTo?: {
                                    termDuration: string;
                                };
                                /** Format: date-time */
                                customTermEndDate?: string;
                                attestationAccepted?: boolean;
                                error?: {
                                    errorCode: string;
                                    errorDescription: string;
                                    additionalInformation: {
                                        /** @description What a direct order would be refused with (extra member) */
                                        code: number;
                                        availableQuantity?: number;
                                        purchasedQuantity?: number;
                                        reasons?: string[];
                                    };
                                };
                                pricing?: {
                                    listPrice: number;
                                    discountedPrice: number;
                                    proratedPrice: number;
                                    price: number;
                                    extendedPrice: number;
                                };
                                addonItems?: {
                                    id: number;
                                    catalogItemId: string;
                                    friendlyName?: string;
                                    quantity: number;
                                    currencyCode?: string;
                                    billingCycle?: string;
                                    termDuration?: string;
                                    promotionId?: string;
                                    /** @description The promotions that came into question, and why one is not applied (extra member) */
                                    promotionEligibilities: {
                                        promotionId?: string;
                                        isEligible: boolean;
                                        /** @description True: applies only where the line carries its id */
                                        mustBeNamed?: boolean;
                                        errors: {
                                            /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                            type: string;
                                            description: string;
                                            minimumRequiredSeats?: number;
                                            maximumRequiredSeats?: number;
                                            minRequiredSeats?: number;
                                            maxRequiredSeats?: number;
                                            availableSeats?: number;
                                            eligibleTerms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            maxPromotionRedemptionCount?: number;
                                            remainingPromotionRedemptionCount?: number;
                                        }[];
                                        conditions?: {
                                            type: string;
                                            have: string;
                                            need: string;
                                            description: string;
                                            remedy?: {
                                                /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                                action: string;
                                                quantity?: number;
                                                terms?: {
                                                    /** @description an ISO 8601 duration such as P1Y */
                                                    duration: string;
                                                    /** @description Monthly, Annual or Triennial */
                                                    billingCycle: string;
                                                }[];
                                                products?: {
                                                    bigId: string;
                                                    seats: number;
                                                }[];
                                                /** Format: date-time */
                                                date?: string;
                                            };
                                        }[];
                                    }[];
                                    participants?: {
                                        key: string;
                                        value: string;
                                    }[];
                                    provisioningContext?: {
                                        [key: string]: string;
                                    };
                                    orderGroup?: string;
                                    renewsTo?: {
                                        termDuration: string;
                                    };
                                    /** Format: date-time */
                                    customTermEndDate?: string;
                                    attestationAccepted?: boolean;
                                    error?: {
                                        errorCode: string;
                                        errorDescription: string;
                                        additionalInformation: {
                                            /** @description What a direct order would be refused with (extra member) */
                                            code: number;
                                            availableQuantity?: number;
                                            purchasedQuantity?: number;
                                            reasons?: string[];
                                        };
                                    };
                                    pricing?: {
                                        listPrice: number;
                                        discountedPrice: number;
                                        proratedPrice: number;
                                        price: number;
                                        extendedPrice: number;
                                    };
                                }[];
                            }[];
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/carts/{cartId}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sells the cart, once; one order for each group of lines */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    cartId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        expected?: {
                            id: number;
                            /** @description The line’s `pricing.price`; the price of one billing cycle is known, too */
                            unitPrice?: number;
                            /** @description Empty: none was shown. Without a price, the discount that the cart showed is expected, too */
                            promotionId?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            orders: {
                                id: string;
                                alternateId: string;
                                referenceCustomerId: string;
                                billingCycle: string;
                                currencyCode: string;
                                currencySymbol: string;
                                lineItems: {
                                    lineItemNumber: number;
                                    offerId: string;
                                    subscriptionId?: string;
                                    parentSubscriptionId?: string;
                                    friendlyName: string;
                                    quantity: number;
                                    termDuration?: string;
                                    renewsTo?: {
                                        termDuration: string;
                                    };
                                    transactionType: string;
                                    promotionId?: string;
                                    /** @description The promotions that came into question, and why one was not applied (extra member) */
                                    promotionEligibilities: {
                                        promotionId?: string;
                                        isEligible: boolean;
                                        /** @description True: applies only where the line carries its id */
                                        mustBeNamed?: boolean;
                                        errors: {
                                            /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                            type: string;
                                            description: string;
                                            minimumRequiredSeats?: number;
                                            maximumRequiredSeats?: number;
                                            minRequiredSeats?: number;
                                            maxRequiredSeats?: number;
                                            availableSeats?: number;
                                            eligibleTerms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            maxPromotionRedemptionCount?: number;
                                            remainingPromotionRedemptionCount?: number;
                                        }[];
                                        conditions?: {
                                            type: string;
                                            have: string;
                                            need: string;
                                            description: string;
                                            remedy?: {
                                                /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                                action: string;
                                                quantity?: number;
                                                terms?: {
                                                    /** @description an ISO 8601 duration such as P1Y */
                                                    duration: string;
                                                    /** @description Monthly, Annual or Triennial */
                                                    billingCycle: string;
                                                }[];
                                                products?: {
                                                    bigId: string;
                                                    seats: number;
                                                }[];
                                                /** Format: date-time */
                                                date?: string;
                                            };
                                        }[];
                                    }[];
                                    /** Format: date-time */
                                    customTermEndDate?: string;
                                    pricing?: {
                                        listPrice: number;
                                        discountedPrice: number;
                                        proratedPrice: number;
                                        price: number;
                                        extendedPrice: number;
                                    };
                                    partnerIdOnRecord?: string;
                                    additionalPartnerIdsOnRecord?: string[];
                                    provisioningContext?: {
                                        [key: string]: string;
                                    };
                                    attestationAccepted?: boolean;
                                    links: {
                                        [key: string]: {
                                            uri?: string;
                                            method: string;
                                            headers: {
                                                key: string;
                                                value: string;
                                            }[];
                                        };
                                    };
                                }[];
                                /** Format: date-time */
                                creationDate: string;
                                status: string;
                                transactionType: string;
                                totalPrice?: number;
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                client: Record<string, never>;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            orderErrors: {
                                orderGroupId: string;
                                code: number;
                                description: string;
                            }[];
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer’s orders, oldest first; of one billing cycle if asked */
        get: {
            parameters: {
                query?: {
                    billingType?: "monthly" | "annual" | "triennial" | "one_time" | "none";
                    include_price?: boolean;
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                alternateId: string;
                                referenceCustomerId: string;
                                billingCycle: string;
                                currencyCode: string;
                                currencySymbol: string;
                                lineItems: {
                                    lineItemNumber: number;
                                    offerId: string;
                                    subscriptionId?: string;
                                    parentSubscriptionId?: string;
                                    friendlyName: string;
                                    quantity: number;
                                    termDuration?: string;
                                    renewsTo?: {
                                        termDuration: string;
                                    };
                                    transactionType: string;
                                    promotionId?: string;
                                    /** @description The promotions that came into question, and why one was not applied (extra member) */
                                    promotionEligibilities: {
                                        promotionId?: string;
                                        isEligible: boolean;
                                        /** @description True: applies only where the line carries its id */
                                        mustBeNamed?: boolean;
                                        errors: {
                                            /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                            type: string;
                                            description: string;
                                            minimumRequiredSeats?: number;
                                            maximumRequiredSeats?: number;
                                            minRequiredSeats?: number;
                                            maxRequiredSeats?: number;
                                            availableSeats?: number;
                                            eligibleTerms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            maxPromotionRedemptionCount?: number;
                                            remainingPromotionRedemptionCount?: number;
                                        }[];
                                        conditions?: {
                                            type: string;
                                            have: string;
                                            need: string;
                                            description: string;
                                            remedy?: {
                                                /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                                action: string;
                                                quantity?: number;
                                                terms?: {
                                                    /** @description an ISO 8601 duration such as P1Y */
                                                    duration: string;
                                                    /** @description Monthly, Annual or Triennial */
                                                    billingCycle: string;
                                                }[];
                                                products?: {
                                                    bigId: string;
                                                    seats: number;
                                                }[];
                                                /** Format: date-time */
                                                date?: string;
                                            };
                                        }[];
                                    }[];
                                    /** Format: date-time */
                                    customTermEndDate?: string;
                                    pricing?: {
                                        listPrice: number;
                                        discountedPrice: number;
                                        proratedPrice: number;
                                        price: number;
                                        extendedPrice: number;
                                    };
                                    partnerIdOnRecord?: string;
                                    additionalPartnerIdsOnRecord?: string[];
                                    provisioningContext?: {
                                        [key: string]: string;
                                    };
                                    attestationAccepted?: boolean;
                                    links: {
                                        [key: string]: {
                                            uri?: string;
                                            method: string;
                                            headers: {
                                                key: string;
                                                value: string;
                                            }[];
                                        };
                                    };
                                }[];
                                /** Format: date-time */
                                creationDate: string;
                                status: string;
                                transactionType: string;
                                totalPrice?: number;
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                client: Record<string, never>;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Buys without a cart; any refusal is the answer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        referenceCustomerId?: string;
                        /** @enum {string} */
                        billingCycle?: "monthly" | "annual" | "triennial" | "one_time" | "none";
                        currencyCode?: string;
                        lineItems: {
                            lineItemNumber?: number;
                            offerId: string;
                            quantity: number;
                            friendlyName?: string;
                            termDuration?: string;
                            promotionId?: string;
                            /** Format: date-time */
                            customTermEndDate?: string;
                            renewsTo?: {
                                termDuration?: string;
                            } | {
                                termDuration?: string;
                            }[];
                            parentSubscriptionId?: string;
                            subscriptionId?: string;
                            partnerIdOnRecord?: string;
                            additionalPartnerIdsOnRecord?: string[];
                            provisioningContext?: {
                                [key: string]: string;
                            };
                            attestationAccepted?: boolean;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            alternateId: string;
                            referenceCustomerId: string;
                            billingCycle: string;
                            currencyCode: string;
                            currencySymbol: string;
                            lineItems: {
                                lineItemNumber: number;
                                offerId: string;
                                subscriptionId?: string;
                                parentSubscriptionId?: string;
                                friendlyName: string;
                                quantity: number;
                                termDuration?: string;
                                renewsTo?: {
                                    termDuration: string;
                                };
                                transactionType: string;
                                promotionId?: string;
                                /** @description The promotions that came into question, and why one was not applied (extra member) */
                                promotionEligibilities: {
                                    promotionId?: string;
                                    isEligible: boolean;
                                    /** @description True: applies only where the line carries its id */
                                    mustBeNamed?: boolean;
                                    errors: {
                                        /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                        type: string;
                                        description: string;
                                        minimumRequiredSeats?: number;
                                        maximumRequiredSeats?: number;
                                        minRequiredSeats?: number;
                                        maxRequiredSeats?: number;
                                        availableSeats?: number;
                                        eligibleTerms?: {
                                            /** @description an ISO 8601 duration such as P1Y */
                                            duration: string;
                                            /** @description Monthly, Annual or Triennial */
                                            billingCycle: string;
                                        }[];
                                        maxPromotionRedemptionCount?: number;
                                        remainingPromotionRedemptionCount?: number;
                                    }[];
                                    conditions?: {
                                        type: string;
                                        have: string;
                                        need: string;
                                        description: string;
                                        remedy?: {
                                            /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                            action: string;
                                            quantity?: number;
                                            terms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            products?: {
                                                bigId: string;
                                                seats: number;
                                            }[];
                                            /** Format: date-time */
                                            date?: string;
                                        };
                                    }[];
                                }[];
                                /** Format: date-time */
                                customTermEndDate?: string;
                                pricing?: {
                                    listPrice: number;
                                    discountedPrice: number;
                                    proratedPrice: number;
                                    price: number;
                                    extendedPrice: number;
                                };
                                partnerIdOnRecord?: string;
                                additionalPartnerIdsOnRecord?: string[];
                                provisioningContext?: {
                                    [key: string]: string;
                                };
                                attestationAccepted?: boolean;
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                            }[];
                            /** Format: date-time */
                            creationDate: string;
                            status: string;
                            transactionType: string;
                            totalPrice?: number;
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            client: Record<string, never>;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order, with the promotions that came into question */
        get: {
            parameters: {
                query?: {
                    include_price?: boolean;
                };
                header?: never;
                path: {
                    customerId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            alternateId: string;
                            referenceCustomerId: string;
                            billingCycle: string;
                            currencyCode: string;
                            currencySymbol: string;
                            lineItems: {
                                lineItemNumber: number;
                                offerId: string;
                                subscriptionId?: string;
                                parentSubscriptionId?: string;
                                friendlyName: string;
                                quantity: number;
                                termDuration?: string;
                                renewsTo?: {
                                    termDuration: string;
                                };
                                transactionType: string;
                                promotionId?: string;
                                /** @description The promotions that came into question, and why one was not applied (extra member) */
                                promotionEligibilities: {
                                    promotionId?: string;
                                    isEligible: boolean;
                                    /** @description True: applies only where the line carries its id */
                                    mustBeNamed?: boolean;
                                    errors: {
                                        /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                        type: string;
                                        description: string;
                                        minimumRequiredSeats?: number;
                                        maximumRequiredSeats?: number;
                                        minRequiredSeats?: number;
                                        maxRequiredSeats?: number;
                                        availableSeats?: number;
                                        eligibleTerms?: {
                                            /** @description an ISO 8601 duration such as P1Y */
                                            duration: string;
                                            /** @description Monthly, Annual or Triennial */
                                            billingCycle: string;
                                        }[];
                                        maxPromotionRedemptionCount?: number;
                                        remainingPromotionRedemptionCount?: number;
                                    }[];
                                    conditions?: {
                                        type: string;
                                        have: string;
                                        need: string;
                                        description: string;
                                        remedy?: {
                                            /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                            action: string;
                                            quantity?: number;
                                            terms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            products?: {
                                                bigId: string;
                                                seats: number;
                                            }[];
                                            /** Format: date-time */
                                            date?: string;
                                        };
                                    }[];
                                }[];
                                /** Format: date-time */
                                customTermEndDate?: string;
                                pricing?: {
                                    listPrice: number;
                                    discountedPrice: number;
                                    proratedPrice: number;
                                    price: number;
                                    extendedPrice: number;
                                };
                                partnerIdOnRecord?: string;
                                additionalPartnerIdsOnRecord?: string[];
                                provisioningContext?: {
                                    [key: string]: string;
                                };
                                attestationAccepted?: boolean;
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                            }[];
                            /** Format: date-time */
                            creationDate: string;
                            status: string;
                            transactionType: string;
                            totalPrice?: number;
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            client: Record<string, never>;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Buys add-ons of the older catalogue; cancels software, and in a sandbox reservations, too */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        referenceCustomerId?: string;
                        /** @enum {string} */
                        billingCycle?: "monthly" | "annual" | "triennial" | "one_time" | "none";
                        status?: string;
                        lineItems?: {
                            lineItemNumber?: number;
                            offerId: string;
                            quantity?: number;
                            friendlyName?: string;
                            termDuration?: string;
                            promotionId?: string;
                            /** Format: date-time */
                            customTermEndDate?: string;
                            renewsTo?: {
                                termDuration?: string;
                            } | {
                                termDuration?: string;
                            }[];
                            parentSubscriptionId?: string;
                            subscriptionId?: string;
                            partnerIdOnRecord?: string;
                            additionalPartnerIdsOnRecord?: string[];
                            provisioningContext?: {
                                [key: string]: string;
                            };
                            attestationAccepted?: boolean;
                        }[];
                        attributes?: {
                            etag?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            alternateId: string;
                            referenceCustomerId: string;
                            billingCycle: string;
                            currencyCode: string;
                            currencySymbol: string;
                            lineItems: {
                                lineItemNumber: number;
                                offerId: string;
                                subscriptionId?: string;
                                parentSubscriptionId?: string;
                                friendlyName: string;
                                quantity: number;
                                termDuration?: string;
                                renewsTo?: {
                                    termDuration: string;
                                };
                                transactionType: string;
                                promotionId?: string;
                                /** @description The promotions that came into question, and why one was not applied (extra member) */
                                promotionEligibilities: {
                                    promotionId?: string;
                                    isEligible: boolean;
                                    /** @description True: applies only where the line carries its id */
                                    mustBeNamed?: boolean;
                                    errors: {
                                        /** @description InvalidCatalogItemId, InvalidPromotion, NoPromotionsAvailable, SeatCount, Term, FirstPurchase, OfferPurchasedPreviously, RedemptionLimit, PrerequisiteProductOwnership */
                                        type: string;
                                        description: string;
                                        minimumRequiredSeats?: number;
                                        maximumRequiredSeats?: number;
                                        minRequiredSeats?: number;
                                        maxRequiredSeats?: number;
                                        availableSeats?: number;
                                        eligibleTerms?: {
                                            /** @description an ISO 8601 duration such as P1Y */
                                            duration: string;
                                            /** @description Monthly, Annual or Triennial */
                                            billingCycle: string;
                                        }[];
                                        maxPromotionRedemptionCount?: number;
                                        remainingPromotionRedemptionCount?: number;
                                    }[];
                                    conditions?: {
                                        type: string;
                                        have: string;
                                        need: string;
                                        description: string;
                                        remedy?: {
                                            /** @description reduceQuantity, raiseQuantity, changeTerm, buyFirst, waitUntil */
                                            action: string;
                                            quantity?: number;
                                            terms?: {
                                                /** @description an ISO 8601 duration such as P1Y */
                                                duration: string;
                                                /** @description Monthly, Annual or Triennial */
                                                billingCycle: string;
                                            }[];
                                            products?: {
                                                bigId: string;
                                                seats: number;
                                            }[];
                                            /** Format: date-time */
                                            date?: string;
                                        };
                                    }[];
                                }[];
                                /** Format: date-time */
                                customTermEndDate?: string;
                                pricing?: {
                                    listPrice: number;
                                    discountedPrice: number;
                                    proratedPrice: number;
                                    price: number;
                                    extendedPrice: number;
                                };
                                partnerIdOnRecord?: string;
                                additionalPartnerIdsOnRecord?: string[];
                                provisioningContext?: {
                                    [key: string]: string;
                                };
                                attestationAccepted?: boolean;
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                            }[];
                            /** Format: date-time */
                            creationDate: string;
                            status: string;
                            transactionType: string;
                            totalPrice?: number;
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            client: Record<string, never>;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/customers/{customerId}/orders/{orderId}/provisioningstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which lines are usable */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                lineItemNumber: number;
                                status: string;
                                quantityProvisioningInformation: {
                                    quantity: number;
                                    status: string;
                                }[];
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer’s subscriptions in every state; by order or by reseller on record if asked */
        get: {
            parameters: {
                query?: {
                    order_id?: string;
                    mpn_id?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                offerId: string;
                                offerName: string;
                                friendlyName: string;
                                productType?: {
                                    id: string;
                                    displayName: string;
                                    subType?: {
                                        id: string;
                                        displayName: string;
                                    };
                                };
                                quantity: number;
                                unitType: string;
                                parentSubscriptionId?: string;
                                hasPurchasableAddons: boolean;
                                /** Format: date-time */
                                creationDate: string;
                                /** Format: date-time */
                                effectiveStartDate: string;
                                /** Format: date-time */
                                commitmentEndDate: string;
                                /** Format: date-time */
                                commitmentEndDateTime?: string;
                                /** Format: date-time */
                                billingCycleEndDate?: string;
                                /** Format: date-time */
                                billingCycleEndDateTime?: string;
                                /** Format: date-time */
                                cancellationAllowedUntilDate?: string;
                                status: string;
                                suspensionReasons?: string[];
                                autoRenewEnabled: boolean;
                                isTrial: boolean;
                                billingType: string;
                                billingCycle: string;
                                termDuration?: string;
                                renewalTermDuration: string;
                                promotionId?: string;
                                migratedFromSubscriptionId?: string;
                                scheduledNextTermInstructions?: {
                                    product: {
                                        productId: string;
                                        skuId: string;
                                        availabilityId: string;
                                        /** @enum {string} */
                                        billingCycle: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                        termDuration: string;
                                        promotionId?: string;
                                    };
                                    quantity: number;
                                    /** Format: date-time */
                                    customTermEndDate?: string;
                                };
                                nextChargeInstructions?: {
                                    product: {
                                        productId: string;
                                        skuId: string;
                                        availabilityId: string;
                                        /** @enum {string} */
                                        billingCycle: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                        termDuration: string;
                                        promotionId?: string;
                                    };
                                    quantity: number;
                                    /** Format: date-time */
                                    customTermEndDate?: string;
                                };
                                /** @description What one seat will cost in each billing cycle after the renewal if nothing changes (extra member) */
                                renewalInstructions?: {
                                    promotionId?: string;
                                    unitPrice: number;
                                    currency: string;
                                    /**
                                     * @description Why it has that price
                                     * @enum {string}
                                     */
                                    reason: "promotion" | "otherSegment" | "noPromotion" | "outsideDates" | "withdrawn" | "otherProduct" | "otherTerm" | "seats";
                                };
                                refundOptions: {
                                    type: string;
                                    /** Format: date-time */
                                    expiresAt: string;
                                }[];
                                refundableQuantity?: {
                                    totalQuantity: number;
                                    details: {
                                        quantity: number;
                                        /** Format: date-time */
                                        allowedUntilDateTime: string;
                                    }[];
                                };
                                isMicrosoftProduct: boolean;
                                partnerId: string;
                                attentionNeeded: boolean;
                                actionTaken: boolean;
                                contractType: string;
                                publisherName: string;
                                orderId: string;
                                actions?: string[];
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/customTermEndDates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** End dates that the first term of a new purchase may be given */
        get: {
            parameters: {
                query: {
                    /** @description ISO 8601: `P1M`, `P1Y`, `P3Y` */
                    term_duration: string;
                    term_start_date?: string;
                    target_coterm_subscription_id?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                allowedCustomTermEndDateType: string;
                                cotermSubscriptionIds?: string[];
                                /** Format: date-time */
                                allowedCustomTermEndDate: string;
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One subscription, with what may still be given back and what it will renew to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    subscriptionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            offerId: string;
                            offerName: string;
                            friendlyName: string;
                            productType?: {
                                id: string;
                                displayName: string;
                                subType?: {
                                    id: string;
                                    displayName: string;
                                };
                            };
                            quantity: number;
                            unitType: string;
                            parentSubscriptionId?: string;
                            hasPurchasableAddons: boolean;
                            /** Format: date-time */
                            creationDate: string;
                            /** Format: date-time */
                            effectiveStartDate: string;
                            /** Format: date-time */
                            commitmentEndDate: string;
                            /** Format: date-time */
                            commitmentEndDateTime?: string;
                            /** Format: date-time */
                            billingCycleEndDate?: string;
                            /** Format: date-time */
                            billingCycleEndDateTime?: string;
                            /** Format: date-time */
                            cancellationAllowedUntilDate?: string;
                            status: string;
                            suspensionReasons?: string[];
                            autoRenewEnabled: boolean;
                            isTrial: boolean;
                            billingType: string;
                            billingCycle: string;
                            termDuration?: string;
                            renewalTermDuration: string;
                            promotionId?: string;
                            migratedFromSubscriptionId?: string;
                            scheduledNextTermInstructions?: {
                                product: {
                                    productId: string;
                                    skuId: string;
                                    availabilityId: string;
                                    /** @enum {string} */
                                    billingCycle: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                    termDuration: string;
                                    promotionId?: string;
                                };
                                quantity: number;
                                /** Format: date-time */
                                customTermEndDate?: string;
                            };
                            nextChargeInstructions?: {
                                product: {
                                    productId: string;
                                    skuId: string;
                                    availabilityId: string;
                                    /** @enum {string} */
                                    billingCycle: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                    termDuration: string;
                                    promotionId?: string;
                                };
                                quantity: number;
                                /** Format: date-time */
                                customTermEndDate?: string;
                            };
                            /** @description What one seat will cost in each billing cycle after the renewal if nothing changes (extra member) */
                            renewalInstructions?: {
                                promotionId?: string;
                                unitPrice: number;
                                currency: string;
                                /**
                                 * @description Why it has that price
                                 * @enum {string}
                                 */
                                reason: "promotion" | "otherSegment" | "noPromotion" | "outsideDates" | "withdrawn" | "otherProduct" | "otherTerm" | "seats";
                            };
                            refundOptions: {
                                type: string;
                                /** Format: date-time */
                                expiresAt: string;
                            }[];
                            refundableQuantity?: {
                                totalQuantity: number;
                                details: {
                                    quantity: number;
                                    /** Format: date-time */
                                    allowedUntilDateTime: string;
                                }[];
                            };
                            isMicrosoftProduct: boolean;
                            partnerId: string;
                            attentionNeeded: boolean;
                            actionTaken: boolean;
                            contractType: string;
                            publisherName: string;
                            orderId: string;
                            actions?: string[];
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what the body says differently: nickname, seats, state, renewal, reseller on record */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    subscriptionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        friendlyName?: string;
                        quantity?: number;
                        /** @enum {string} */
                        status?: "active" | "suspended" | "deleted" | "expired" | "pending" | "disabled";
                        autoRenewEnabled?: boolean;
                        partnerId?: string;
                        termDuration?: string;
                        /** @enum {string} */
                        billingCycle?: "monthly" | "annual" | "triennial" | "one_time" | "none";
                        scheduledNextTermInstructions?: {
                            product: {
                                productId: string;
                                skuId: string;
                                availabilityId: string;
                                /** @enum {string} */
                                billingCycle: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                termDuration: string;
                                promotionId?: string;
                            };
                            quantity: number;
                            /** Format: date-time */
                            customTermEndDate?: string;
                        };
                        nextChargeInstructions?: {
                            product: {
                                productId: string;
                                skuId: string;
                                availabilityId: string;
                                /** @enum {string} */
                                billingCycle: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                termDuration: string;
                                promotionId?: string;
                            };
                            quantity: number;
                            /** Format: date-time */
                            customTermEndDate?: string;
                        };
                        /** @description What the buyer was shown of seats that are added: they are added like that or not at all (extra member) */
                        expected?: {
                            /** @description Of one added seat for one billing cycle, after the promotion */
                            unitPrice?: number;
                            /** @description Empty: none was shown */
                            promotionId?: string;
                        };
                        attributes?: {
                            etag?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            offerId: string;
                            offerName: string;
                            friendlyName: string;
                            productType?: {
                                id: string;
                                displayName: string;
                                subType?: {
                                    id: string;
                                    displayName: string;
                                };
                            };
                            quantity: number;
                            unitType: string;
                            parentSubscriptionId?: string;
                            hasPurchasableAddons: boolean;
                            /** Format: date-time */
                            creationDate: string;
                            /** Format: date-time */
                            effectiveStartDate: string;
                            /** Format: date-time */
                            commitmentEndDate: string;
                            /** Format: date-time */
                            commitmentEndDateTime?: string;
                            /** Format: date-time */
                            billingCycleEndDate?: string;
                            /** Format: date-time */
                            billingCycleEndDateTime?: string;
                            /** Format: date-time */
                            cancellationAllowedUntilDate?: string;
                            status: string;
                            suspensionReasons?: string[];
                            autoRenewEnabled: boolean;
                            isTrial: boolean;
                            billingType: string;
                            billingCycle: string;
                            termDuration?: string;
                            renewalTermDuration: string;
                            promotionId?: string;
                            migratedFromSubscriptionId?: string;
                            scheduledNextTermInstructions?: {
                                product: {
                                    productId: string;
                                    skuId: string;
                                    availabilityId: string;
                                    /** @enum {string} */
                                    billingCycle: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                    termDuration: string;
                                    promotionId?: string;
                                };
                                quantity: number;
                                /** Format: date-time */
                                customTermEndDate?: string;
                            };
                            nextChargeInstructions?: {
                                product: {
                                    productId: string;
                                    skuId: string;
                                    availabilityId: string;
                                    /** @enum {string} */
                                    billingCycle: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                    termDuration: string;
                                    promotionId?: string;
                                };
                                quantity: number;
                                /** Format: date-time */
                                customTermEndDate?: string;
                            };
                            /** @description What one seat will cost in each billing cycle after the renewal if nothing changes (extra member) */
                            renewalInstructions?: {
                                promotionId?: string;
                                unitPrice: number;
                                currency: string;
                                /**
                                 * @description Why it has that price
                                 * @enum {string}
                                 */
                                reason: "promotion" | "otherSegment" | "noPromotion" | "outsideDates" | "withdrawn" | "otherProduct" | "otherTerm" | "seats";
                            };
                            refundOptions: {
                                type: string;
                                /** Format: date-time */
                                expiresAt: string;
                            }[];
                            refundableQuantity?: {
                                totalQuantity: number;
                                details: {
                                    quantity: number;
                                    /** Format: date-time */
                                    allowedUntilDateTime: string;
                                }[];
                            };
                            isMicrosoftProduct: boolean;
                            partnerId: string;
                            attentionNeeded: boolean;
                            actionTaken: boolean;
                            contractType: string;
                            publisherName: string;
                            orderId: string;
                            actions?: string[];
                            links: {
                                [key: string]: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/addons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The add-ons of a subscription of the older catalogue */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    subscriptionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                offerId: string;
                                offerName: string;
                                friendlyName: string;
                                productType?: {
                                    id: string;
                                    displayName: string;
                                    subType?: {
                                        id: string;
                                        displayName: string;
                                    };
                                };
                                quantity: number;
                                unitType: string;
                                parentSubscriptionId?: string;
                                hasPurchasableAddons: boolean;
                                /** Format: date-time */
                                creationDate: string;
                                /** Format: date-time */
                                effectiveStartDate: string;
                                /** Format: date-time */
                                commitmentEndDate: string;
                                /** Format: date-time */
                                commitmentEndDateTime?: string;
                                /** Format: date-time */
                                billingCycleEndDate?: string;
                                /** Format: date-time */
                                billingCycleEndDateTime?: string;
                                /** Format: date-time */
                                cancellationAllowedUntilDate?: string;
                                status: string;
                                suspensionReasons?: string[];
                                autoRenewEnabled: boolean;
                                isTrial: boolean;
                                billingType: string;
                                billingCycle: string;
                                termDuration?: string;
                                renewalTermDuration: string;
                                promotionId?: string;
                                migratedFromSubscriptionId?: string;
                                scheduledNextTermInstructions?: {
                                    product: {
                                        productId: string;
                                        skuId: string;
                                        availabilityId: string;
                                        /** @enum {string} */
                                        billingCycle: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                        termDuration: string;
                                        promotionId?: string;
                                    };
                                    quantity: number;
                                    /** Format: date-time */
                                    customTermEndDate?: string;
                                };
                                nextChargeInstructions?: {
                                    product: {
                                        productId: string;
                                        skuId: string;
                                        availabilityId: string;
                                        /** @enum {string} */
                                        billingCycle: "monthly" | "annual" | "triennial" | "one_time" | "none";
                                        termDuration: string;
                                        promotionId?: string;
                                    };
                                    quantity: number;
                                    /** Format: date-time */
                                    customTermEndDate?: string;
                                };
                                /** @description What one seat will cost in each billing cycle after the renewal if nothing changes (extra member) */
                                renewalInstructions?: {
                                    promotionId?: string;
                                    unitPrice: number;
                                    currency: string;
                                    /**
                                     * @description Why it has that price
                                     * @enum {string}
                                     */
                                    reason: "promotion" | "otherSegment" | "noPromotion" | "outsideDates" | "withdrawn" | "otherProduct" | "otherTerm" | "seats";
                                };
                                refundOptions: {
                                    type: string;
                                    /** Format: date-time */
                                    expiresAt: string;
                                }[];
                                refundableQuantity?: {
                                    totalQuantity: number;
                                    details: {
                                        quantity: number;
                                        /** Format: date-time */
                                        allowedUntilDateTime: string;
                                    }[];
                                };
                                isMicrosoftProduct: boolean;
                                partnerId: string;
                                attentionNeeded: boolean;
                                actionTaken: boolean;
                                contractType: string;
                                publisherName: string;
                                orderId: string;
                                actions?: string[];
                                links: {
                                    [key: string]: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscribedskus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Licences of a customer, from all its partners */
        get: {
            parameters: {
                query?: {
                    licenseGroupIds?: string[];
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                availableUnits: number;
                                activeUnits: number;
                                consumedUnits: number;
                                suspendedUnits: number;
                                totalUnits: number;
                                warningUnits: number;
                                productSku: {
                                    id: string;
                                    name: string;
                                    skuPartNumber: string;
                                    targetType: string;
                                    licenseGroupId: string;
                                };
                                servicePlans: Record<string, never>[];
                                capabilityStatus: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users by name; filter by the beginning of DisplayName or UserPrincipalName, or by UserState Inactive for deleted ones */
        get: {
            parameters: {
                query?: {
                    size?: number;
                    seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex";
                    index?: number;
                    filter?: string;
                    sortField?: "DisplayName" | "UserPrincipalName";
                    sortDirection?: "Ascending" | "Descending";
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                usageLocation?: string;
                                userPrincipalName: string;
                                firstName?: string;
                                lastName?: string;
                                displayName: string;
                                immutableId?: string;
                                phoneNumber?: string;
                                passwordProfile?: {
                                    password: string;
                                    forceChangePassword: boolean;
                                };
                                /** @enum {string} */
                                userDomainType: "none" | "managed" | "federated";
                                /** @enum {string} */
                                state: "active" | "inactive";
                                /** Format: date-time */
                                softDeletionTime?: string;
                                links: {
                                    self: {
                                        uri?: string;
                                        method: string;
                                        headers: {
                                            key: string;
                                            value: string;
                                        }[];
                                    };
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Creates a user; without a password one is made and shown once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        usageLocation?: string;
                        userPrincipalName: string;
                        firstName?: string;
                        lastName?: string;
                        displayName: string;
                        immutableId?: string;
                        phoneNumber?: string;
                        passwordProfile?: {
                            password?: string;
                            forceChangePassword?: boolean;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            usageLocation?: string;
                            userPrincipalName: string;
                            firstName?: string;
                            lastName?: string;
                            displayName: string;
                            immutableId?: string;
                            phoneNumber?: string;
                            passwordProfile?: {
                                password: string;
                                forceChangePassword: boolean;
                            };
                            /** @enum {string} */
                            userDomainType: "none" | "managed" | "federated";
                            /** @enum {string} */
                            state: "active" | "inactive";
                            /** Format: date-time */
                            softDeletionTime?: string;
                            links: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-user */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            usageLocation?: string;
                            userPrincipalName: string;
                            firstName?: string;
                            lastName?: string;
                            displayName: string;
                            immutableId?: string;
                            phoneNumber?: string;
                            passwordProfile?: {
                                password: string;
                                forceChangePassword: boolean;
                            };
                            /** @enum {string} */
                            userDomainType: "none" | "managed" | "federated";
                            /** @enum {string} */
                            state: "active" | "inactive";
                            /** Format: date-time */
                            softDeletionTime?: string;
                            links: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Deletes a user, who can be restored for 30 days */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes what the body names; state "active" restores a deleted user, a passwordProfile resets the password */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        usageLocation?: string;
                        userPrincipalName?: string;
                        firstName?: string;
                        lastName?: string;
                        displayName?: string;
                        immutableId?: string;
                        phoneNumber?: string;
                        /** @enum {string} */
                        state?: "active" | "inactive";
                        passwordProfile?: {
                            password?: string;
                            forceChangePassword?: boolean;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            usageLocation?: string;
                            userPrincipalName: string;
                            firstName?: string;
                            lastName?: string;
                            displayName: string;
                            immutableId?: string;
                            phoneNumber?: string;
                            passwordProfile?: {
                                password: string;
                                forceChangePassword: boolean;
                            };
                            /** @enum {string} */
                            userDomainType: "none" | "managed" | "federated";
                            /** @enum {string} */
                            state: "active" | "inactive";
                            /** Format: date-time */
                            softDeletionTime?: string;
                            links: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/customers/{customerId}/users/{userId}/resetpassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a user another password */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        passwordProfile: {
                            password?: string;
                            forceChangePassword?: boolean;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            usageLocation?: string;
                            userPrincipalName: string;
                            firstName?: string;
                            lastName?: string;
                            displayName: string;
                            immutableId?: string;
                            phoneNumber?: string;
                            passwordProfile?: {
                                password: string;
                                forceChangePassword: boolean;
                            };
                            /** @enum {string} */
                            userDomainType: "none" | "managed" | "federated";
                            /** @enum {string} */
                            state: "active" | "inactive";
                            /** Format: date-time */
                            softDeletionTime?: string;
                            links: {
                                self: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/customers/{customerId}/directoryroles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles that users of a customer can have */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                name: string;
                                id: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/users/{userId}/directoryroles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles that a user has */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                name: string;
                                id: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users that have a role */
        get: {
            parameters: {
                query?: {
                    size?: number;
                    seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex";
                    index?: number;
                    filter?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                    roleId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                displayName: string;
                                userPrincipalName: string;
                                roleId: string;
                                id: string;
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Gives a role to a user */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    roleId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        displayName: string;
                        userPrincipalName: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            displayName: string;
                            userPrincipalName: string;
                            roleId: string;
                            id: string;
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role from a user */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    roleId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/users/{userId}/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The licenses that a user has; those of the directory unless other groups are asked for */
        get: {
            parameters: {
                query?: {
                    licenseGroupIds?: string[];
                };
                header?: never;
                path: {
                    customerId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                servicePlans: Record<string, never>[];
                                productSku: {
                                    id: string;
                                    name: string;
                                    skuPartNumber: string;
                                    targetType: string;
                                    licenseGroupId: string;
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/users/{userId}/licenseupdates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assigns and removes licenses of a user, all or none */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        licensesToAssign?: {
                            skuId: string;
                            excludedPlans?: string[];
                        }[];
                        licensesToRemove?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            licensesToAssign?: {
                                skuId: string;
                                excludedPlans?: string[];
                            }[];
                            licensesToRemove?: string[];
                            licenseWarnings: Record<string, never>[];
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auditrecords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed, by whom, before and after */
        get: {
            parameters: {
                query?: {
                    size?: number;
                    seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex";
                    index?: number;
                    filter?: string;
                    startDate?: string;
                    endDate?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                partnerId: string;
                                customerId?: string;
                                customerName?: string;
                                userPrincipalName?: string;
                                applicationId?: string;
                                resourceType: string;
                                operationType: string;
                                operationStatus: string;
                                resourceOldValue?: string;
                                resourceNewValue?: string;
                                originalCorrelationId: string;
                                /** Format: date-time */
                                operationDate: string;
                                customizedData: {
                                    key: string;
                                    value?: string;
                                }[];
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auditactivity/v1/auditrecords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed, by whom, before and after */
        get: {
            parameters: {
                query?: {
                    size?: number;
                    seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex";
                    index?: number;
                    filter?: string;
                    startDate?: string;
                    endDate?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                partnerId: string;
                                customerId?: string;
                                customerName?: string;
                                userPrincipalName?: string;
                                applicationId?: string;
                                resourceType: string;
                                operationType: string;
                                operationStatus: string;
                                resourceOldValue?: string;
                                resourceNewValue?: string;
                                originalCorrelationId: string;
                                /** Format: date-time */
                                operationDate: string;
                                customizedData: {
                                    key: string;
                                    value?: string;
                                }[];
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auditrecords/{auditId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-audit-record-v1 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    auditId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            partnerId: string;
                            customerId?: string;
                            customerName?: string;
                            userPrincipalName?: string;
                            applicationId?: string;
                            resourceType: string;
                            operationType: string;
                            operationStatus: string;
                            resourceOldValue?: string;
                            resourceNewValue?: string;
                            originalCorrelationId: string;
                            /** Format: date-time */
                            operationDate: string;
                            customizedData: {
                                key: string;
                                value?: string;
                            }[];
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auditactivity/v1/auditrecords/{auditId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** get-audit-record */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    auditId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            partnerId: string;
                            customerId?: string;
                            customerName?: string;
                            userPrincipalName?: string;
                            applicationId?: string;
                            resourceType: string;
                            operationType: string;
                            operationStatus: string;
                            resourceOldValue?: string;
                            resourceNewValue?: string;
                            originalCorrelationId: string;
                            /** Format: date-time */
                            operationDate: string;
                            customizedData: {
                                key: string;
                                value?: string;
                            }[];
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All environments of this installation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                kind: "sandbox" | "production";
                                /** @enum {string} */
                                clock: "manual" | "real";
                                /** Format: date-time */
                                now: string;
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** A world for a test: an environment with a clock of its own, and partners with credentials */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @description Where the clock stands until it is moved, e.g. 2020-11-18T09:00:00Z */
                        now: string;
                        partners?: {
                            key: string;
                            name: string;
                            /** @description ISO 3166, two letters */
                            country: string;
                            /** @enum {string} */
                            programme: "direct_bill" | "indirect_provider" | "indirect_reseller";
                            /** @description Key of an indirect reseller’s provider */
                            providerKey?: string;
                            flights?: string[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            environment: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                kind: "sandbox" | "production";
                                /** @enum {string} */
                                clock: "manual" | "real";
                                /** Format: date-time */
                                now: string;
                            };
                            partners: {
                                key: string;
                                /** @description Name of the environment */
                                environment: string;
                                name: string;
                                tenantId: string;
                                domain: string;
                                country: string;
                                /** @enum {string} */
                                programme: "direct_bill" | "indirect_provider" | "indirect_reseller";
                                mpnId: string;
                                providerKey: string | null;
                                flights: string[];
                                app: {
                                    clientId: string;
                                    clientSecret: string;
                                };
                                users: {
                                    /** @enum {string} */
                                    role: "AdminAgent" | "SalesAgent" | "HelpdeskAgent" | "GlobalAdmin";
                                    userPrincipalName: string;
                                    password: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the clock of the caller’s environment stands, and whether it is moving */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "running" | "completed";
                            /** Format: date-time */
                            now: string;
                            /** Format: date-time */
                            target: string;
                            /** @description True: this clock runs by itself and cannot be moved */
                            followsRealTime?: boolean;
                        };
                    };
                };
            };
        };
        /** Moves the clock of the caller’s environment forward and does what falls due on the way */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Where to move the clock, e.g. 2021-01-14T00:00:00Z */
                        now: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "running" | "completed";
                            /** Format: date-time */
                            now: string;
                            /** Format: date-time */
                            target: string;
                            /** @description True: this clock runs by itself and cannot be moved */
                            followsRealTime?: boolean;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All environments of this installation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                kind: "sandbox" | "production";
                                /** @enum {string} */
                                clock: "manual" | "real";
                                /** Format: date-time */
                                now: string;
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** A production environment, on real time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "sandbox" | "production";
                            /** @enum {string} */
                            clock: "manual" | "real";
                            /** Format: date-time */
                            now: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules with dates that apply in an environment, or the defaults */
        get: {
            parameters: {
                query?: {
                    /** @description Id or name of an environment; absent: the defaults */
                    environment?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                name: string;
                                description: string;
                                /** @description Absent: a default row */
                                environmentId?: string;
                                /** @description Only for partners on this flight */
                                flight?: string;
                                /** Format: date-time */
                                from?: string;
                                /** Format: date-time */
                                to?: string;
                                value: {
                                    [key: string]: unknown;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/policies/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces the rows of a policy in an environment, or its default rows */
        put: {
            parameters: {
                query?: {
                    /** @description Id or name of an environment; absent: the defaults */
                    environment?: string;
                };
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rows: {
                            flight?: string;
                            /** @description In force from then on; absent: always was */
                            from?: string;
                            /** @description In force until just before then; absent: for good */
                            to?: string;
                            value?: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                name: string;
                                description: string;
                                /** @description Absent: a default row */
                                environmentId?: string;
                                /** @description Only for partners on this flight */
                                flight?: string;
                                /** Format: date-time */
                                from?: string;
                                /** Format: date-time */
                                to?: string;
                                value: {
                                    [key: string]: unknown;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The partners of an environment */
        get: {
            parameters: {
                query: {
                    /** @description Id or name of an environment */
                    environment: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                tenantId: string;
                                environmentId: string;
                                key: string;
                                name: string;
                                domain: string;
                                country: string;
                                /** @enum {string} */
                                programme: "direct_bill" | "indirect_provider" | "indirect_reseller";
                                mpnId: string;
                                providerTenantId?: string;
                                billingCurrency: string;
                                flights: string[];
                                /** @description Whether the partner has accepted the partner agreement */
                                isAgreementSigned: boolean;
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** A partner, as yet without apps and people */
        post: {
            parameters: {
                query: {
                    /** @description Id or name of an environment */
                    environment: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                        name: string;
                        /** @description ISO 3166, two letters */
                        country: string;
                        /** @enum {string} */
                        programme: "direct_bill" | "indirect_provider" | "indirect_reseller";
                        domain?: string;
                        mpnId?: string;
                        /** @description The provider of an indirect reseller */
                        providerTenantId?: string;
                        billingCurrency?: string;
                        flights?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tenantId: string;
                            environmentId: string;
                            key: string;
                            name: string;
                            domain: string;
                            country: string;
                            /** @enum {string} */
                            programme: "direct_bill" | "indirect_provider" | "indirect_reseller";
                            mpnId: string;
                            providerTenantId?: string;
                            billingCurrency: string;
                            flights: string[];
                            /** @description Whether the partner has accepted the partner agreement */
                            isAgreementSigned: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/partners/{tenantId}/flights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a partner on exactly these flights */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tenantId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        flights: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tenantId: string;
                            environmentId: string;
                            key: string;
                            name: string;
                            domain: string;
                            country: string;
                            /** @enum {string} */
                            programme: "direct_bill" | "indirect_provider" | "indirect_reseller";
                            mpnId: string;
                            providerTenantId?: string;
                            billingCurrency: string;
                            flights: string[];
                            /** @description Whether the partner has accepted the partner agreement */
                            isAgreementSigned: boolean;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/customers/{customerId}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known about the people of a customer, page by page */
        get: {
            parameters: {
                query?: {
                    size?: number;
                    seekOperation?: "Next" | "Previous" | "First" | "Last" | "PageIndex";
                    index?: number;
                    filter?: string;
                };
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totalCount: number;
                            items: {
                                kind: string;
                                id: string;
                                values: {
                                    [key: string]: unknown;
                                };
                                attributes: {
                                    objectType: string;
                                    etag?: string;
                                };
                            }[];
                            continuationToken?: string;
                            links?: {
                                self?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                next?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                                previous?: {
                                    uri?: string;
                                    method: string;
                                    headers: {
                                        key: string;
                                        value: string;
                                    }[];
                                };
                            };
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Erases what is known about the people of a customer, and says what stays and why */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    customerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            customerId: string;
                            /** Format: date-time */
                            erasedAt: string;
                            erased: {
                                kind: string;
                                records: number;
                            }[];
                            kept: {
                                what: string;
                                why: string;
                            }[];
                            attributes: {
                                objectType: string;
                                etag?: string;
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
