import { Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { contentSecurityPolicy, notFoundKey, searchPattern, searchSecurityPolicy } from './site-policy.ts';
import { siteRouterCode } from './site-router.ts';

/** A custom domain, with its certificate in us-east-1. */
export interface SiteDomain {
  readonly name: string;
  readonly certificateArn: string;
}

/** The bucket of the site, where `/` redirects to, and a custom domain where there is one. */
export interface SiteProps {
  readonly bucket: IBucket;
  readonly home: string;
  readonly domain?: SiteDomain | undefined;
}

/** The public site: CloudFront in front of a bucket that only it can read. */
export class Site extends Construct {
  readonly distribution: Distribution;
  /** URL of the site without a trailing slash. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: SiteProps) {
    super(scope, id);
    const { domain } = props;
    const router = new EdgeFunction(this, 'Router', {
      comment: 'folders to their index page',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(siteRouterCode(props.home)),
    });
    const behavior = {
      // Origin access control: the bucket policy allows only this distribution to read.
      origin: S3BucketOrigin.withOriginAccessControl(props.bucket),
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: this.cachePolicy(),
      functionAssociations: [{ function: router, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
    const pages = this.headersPolicy('Headers', 'nothing runs, nothing frames, no referrer', contentSecurityPolicy);
    const search = this.headersPolicy('SearchHeaders', 'one script of the site runs', searchSecurityPolicy);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Depeche: the published editions',
      defaultBehavior: { ...behavior, responseHeadersPolicy: pages },
      additionalBehaviors: { [searchPattern]: { ...behavior, responseHeadersPolicy: search } },
      // S3 answers 403 for a missing key, since the distribution may not list the bucket.
      errorResponses: [403, 404].map((httpStatus) => ({
        httpStatus,
        responseHttpStatus: 404,
        responsePagePath: `/${notFoundKey}`,
        ttl: Duration.minutes(1),
      })),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(domain === undefined
        ? {}
        : {
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            domainNames: [domain.name],
            certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
          }),
    });
    this.url = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
    acknowledge(this.distribution, {
      'AwsSolutions-CFR1': 'News is for readers everywhere; no country is blocked.',
      'AwsSolutions-CFR2': 'The site is static and read-only; a firewall would cost more than everything else.',
      'AwsSolutions-CFR3': 'Readers are not recorded: their addresses are personal data that nobody needs.',
      ...(domain === undefined && {
        'AwsSolutions-CFR4':
          'The certificate of cloudfront.net sets the minimum TLS version; with a custom domain it is TLS 1.2.',
      }),
    });
  }

  /** Objects have their own Cache-Control (permanent pages, short-lived pointers); others are cached for five minutes. */
  private cachePolicy(): CachePolicy {
    return new CachePolicy(this, 'Cache', {
      comment: 'as the objects say, five minutes otherwise',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.minutes(5),
      maxTtl: Duration.days(365),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    });
  }

  private headersPolicy(id: string, comment: string, policy: string): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, id, {
      comment,
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: policy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), override: true },
      },
    });
  }
}
